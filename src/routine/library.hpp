#pragma once

// Finds the stretches and routines by name and reads their files. Knows nothing of the language in the files: the
// reader does.

#include "base/diagnostics/diagnostics.hpp"
#include "base/result.hpp"
#include "routine/named/routine_files.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/stretch/own_stretches.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace unknot {

struct RoutineFile {
    std::string id;
    std::filesystem::path path;
    bool shipped = true; ///< False for the person's own routine.
};

/// The YAML files in a folder by name, without hidden ones. A missing folder counts as empty.
std::vector<std::filesystem::path> yamlFilesIn(const std::filesystem::path& folder);

/// The names of the program's routines in the order in which it shows them, from the file `order` beside them.
std::vector<std::string> namesInOrder(const std::filesystem::path& shippedRoutines);

/// Reads a file's text. Fails if the file is missing, unreadable, larger than `limit` bytes, or not a regular file.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// True if the caller needs the stretch with this name.
using StretchFilter = std::function<bool(const std::string& name)>;

/// Reads the wanted stretches of a folder. An unreadable folder counts as empty. Adds mistakes to `diagnostics`.
Stretches readStretches(const std::filesystem::path& folder, const StretchFilter& wanted, Diagnostics& diagnostics);

struct IncludeChain;

class Library {
public:
    /// Reads every stretch, but only lists the routine files. A missing folder counts as empty. The file `order` beside
    /// the shipped routines lists their ids, one a line; "#" begins a remark. Routines without a line in it follow by
    /// id, then the person's own by id.
    Library(const std::filesystem::path& stretchFolder, const std::filesystem::path& shippedRoutines,
            const std::filesystem::path& ownRoutines, const std::filesystem::path& ownStretches = {});

    /// Routines opened from now on are shuffled for this day: see RoutineOverrides.
    void setDay(int day) { m_day = day; }

    /// Routines opened from now on may name sounds and pictures beside them. Without the decoders these are ignored.
    void setDecoders(FileDecoders decoders) { m_decoders = std::move(decoders); }

    /// The program's stretches, and those of the person's folder in place of the ones with the same name.
    const Stretches& stretches() const { return m_forOwn.stretches; }
    bool isOwn(const std::string& stretch) const { return m_forOwn.own.contains(stretch); }
    const std::vector<RoutineFile>& routines() const { return m_routines; } ///< Shipped first, then the person's own.
    const Diagnostics& diagnostics() const { return m_diagnostics; }        ///< Mistakes in stretch files: errors.

    /// Opens a routine by its id, or else by its path. `fault` is one sentence if the file could not be read at all; it
    /// may suggest a name. Otherwise `diagnostics` holds the mistakes. The overrides replace the routine's position and
    /// its `cramped` leg. A routine that is not shipped may also name the stretches of the folder `stretches` beside
    /// it, which come before those of stretches().
    struct OpenResult {
        std::optional<Routine> routine;
        SourceMap sources; ///< Of the routine's steps.
        Diagnostics diagnostics;
        std::string text;
        std::string fault;
        std::vector<OwnStretchFile> stretchFiles; ///< The person's stretch files with mistakes that the routine names.
    };
    OpenResult openRoutine(const std::string& nameOrPath, const RoutineOverrides& routineOverrides = {}) const;

    /// Reads the text of a routine that is in no file. Messages call it `file`.
    OpenResult readText(const std::string& file, std::string text, const RoutineOverrides& routineOverrides = {}) const;

    /// The file that openRoutine() reads for this name or path.
    std::filesystem::path pathOf(const std::string& nameOrPath) const;

private:
    OpenResult read(std::string text, const RoutineOverrides& routineOverrides, const IncludeChain& chain) const;
    NamedFile<IncludedSteps> include(const std::string& name, const RoutineOverrides& routineOverrides,
                                     const IncludeChain& chain) const;
    void addFamilyErrors();
    bool isShipped(const std::filesystem::path& routine) const;
    StretchShelf shelfFor(const std::filesystem::path& routine) const;

    Diagnostics m_diagnostics;
    std::filesystem::path m_shippedRoutines;
    StretchShelf m_shipped;
    StretchShelf m_forOwn;
    std::vector<RoutineFile> m_routines;
    FileDecoders m_decoders;
    int m_day = 0;
};

} // namespace unknot
