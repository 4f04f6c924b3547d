#pragma once

// The effects of actions on files, and the answers to them, as values. Sound and picture are no effects: they are
// looked up in the state. Knows nothing of states.

#include "application/host.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

namespace effect {
struct Save {
    Settings settings;
};
struct ReadCards {
    RoutineOverrides routineOverrides;
    std::string mistakesOf{}; ///< Opens the mistakes or warnings of the card with this id; empty for none.
    bool all = false;         ///< See Host::allCards().
};
struct ReadRoutine {
    std::string id;
    RoutineOverrides routineOverrides;
};
struct ReadCramp {
    CrampMuscle muscle{};
    RoutineOverrides routineOverrides;
};
struct ReadWarmPack {
    RoutineOverrides routineOverrides;
};
struct MakeRoutine {
    std::string title;
};
struct OpenEditor {
    std::string file;
};
struct ReadNewVersion {
    std::string file;
    RoutineOverrides routineOverrides;
};
struct LookAtFiles {
    std::string path; ///< A file, or a folder of routine files.
};
struct Copy { ///< The window puts the text on the clipboard.
    std::string text;
};
struct RememberDone {
    std::string routine; ///< The path of its file.
};
} // namespace effect

using Effect = std::variant<effect::Save, effect::ReadCards, effect::ReadRoutine, effect::ReadCramp,
                            effect::ReadWarmPack, effect::MakeRoutine, effect::OpenEditor, effect::ReadNewVersion,
                            effect::LookAtFiles, effect::Copy, effect::RememberDone>;
using Effects = std::vector<Effect>;

namespace answer {
struct Saved {
    std::string fault; ///< One sentence; empty on success.
};
struct CardsRead {
    effect::ReadCards request;
    Host::CardList list;
};
struct RoutineRead {
    std::string id;
    std::optional<Routine> routine; ///< None if its file has mistakes.
};
struct CrampRead {
    CrampMuscle muscle{};
    Host::CrampRoutine cramp;
};
struct WarmPackRead {
    std::optional<Routine> routine;
};
struct RoutineMade {
    Host::NewRoutineFile file;
};
struct EditorOpened {
    std::string fault; ///< One sentence; empty on success.
};
struct NewVersionRead {
    std::string file;
    Host::NewVersion version;
};
struct FilesSeen {
    std::string path;
    Host::FileLook look;
};
} // namespace answer

using Answer =
    std::variant<answer::Saved, answer::CardsRead, answer::RoutineRead, answer::CrampRead, answer::WarmPackRead,
                 answer::RoutineMade, answer::EditorOpened, answer::NewVersionRead, answer::FilesSeen>;

} // namespace unknot
