#pragma once

// Files and the local hour behind an interface, so that a test runs the whole application without them. Knows nothing
// of states.

#include "application/action.hpp"
#include "application/card.hpp"
#include "base/window_size.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

class Host {
public:
    virtual ~Host() = default;

    struct CardList {
        std::vector<Card> cards;
        std::string notice;   ///< One sentence if some cards had to be left out; else empty.
        bool isCut = false;   ///< allCards() has more.
        std::string folder{}; ///< Holds the person's own routines; empty if there can be none. See lookAt().
    };
    /// Reads all routines with these overrides: the shipped ones in their own order, then the person's. The card of the
    /// routine done last says so.
    virtual CardList cards(const RoutineOverrides& routineOverrides) = 0;

    /// Also the cards that cards() leaves out, because to read very many files takes long. The others come first.
    virtual CardList allCards(const RoutineOverrides& routineOverrides) { return cards(routineOverrides); }

    /// Reads a routine. None if its file has mistakes; its card holds them.
    virtual std::optional<Routine> routine(const std::string& id, const RoutineOverrides& routineOverrides) = 0;

    struct NewVersion {
        std::optional<Routine> routine;
        std::string fault{}; ///< The reason if there is none, with its line: "Line 3 of mine.yaml: ..."; else empty.
    };
    /// Reads the person's file again while its routine plays.
    virtual NewVersion newVersion(const std::string& file, const RoutineOverrides& routineOverrides) = 0;

    struct CrampRoutine {
        std::optional<Routine> routine;
        std::string notice{}; ///< One sentence if the person's own routine could not be used; else empty.
    };
    /// Reads the routine for a cramp of this muscle. No routine if the program's own file is damaged.
    virtual CrampRoutine cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) = 0;

    /// Reads the warm pack routine of ten minutes. None if its file is damaged.
    virtual std::optional<Routine> warmPack(const RoutineOverrides& routineOverrides) = 0;

    struct NewRoutineFile {
        std::string file;  ///< Its path.
        std::string id;    ///< For action::OpenCard.
        std::string fault; ///< One sentence on failure; else empty.
        friend bool operator==(const NewRoutineFile&, const NewRoutineFile&) = default;
    };
    /// Creates a routine file with this title from the template. Never overwrites a file.
    virtual NewRoutineFile makeRoutine(const std::string& title) = 0;

    /// Opens the file in the person's editor and waits for nothing. Returns one sentence on failure; else empty.
    virtual std::string openInEditor(const std::string& file) = 0;

    struct FileLook {
        std::int64_t version = 0;  ///< Another number after each change; 0 if the file is gone.
        std::string editorFault{}; ///< One sentence, once, if the editor opened last has failed since; else empty.
    };
    /// Looks at a file, or at the routine files in CardList::folder, without reading them.
    virtual FileLook lookAt(const std::string& path) = 0;

    /// Saves the settings soon and waits for nothing. The last call wins.
    virtual void save(const Settings& settings) = 0;

    /// One sentence, once, if a save of the settings has failed; else empty.
    virtual std::string takeSaveFault() = 0;

    /// Keeps this routine as the one done last, and the day. `file` is its path. Waits for nothing. Ignores a failure.
    virtual void rememberDone(const std::string& file) = 0;

    /// The size of the window when it was last closed; none if it was not kept.
    virtual std::optional<WindowSize> storedWindowSize() = 0;

    /// Keeps the size for the next start. Waits for nothing. Ignores a failure.
    virtual void storeWindowSize(WindowSize size) = 0;

    /// The local time, 0 to 23.
    virtual int hour() = 0;
};

} // namespace unknot
