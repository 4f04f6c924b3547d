#pragma once

// The requests of the command line, as values. Knows nothing of CLI11.

#include "application/action.hpp"
#include "base/light.hpp"
#include "base/time.hpp"
#include "base/window_size.hpp"
#include "commands/hotkey/shortcut.hpp"
#include "picture/draw_list.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

/// Help, the version, or a mistake in the command line: a text and the exit code.
struct MessageRequest {
    std::string text;
    int exitCode = 0;
};

/// The person's choices of sight and sound for this run.
struct ViewOptions {
    Overrides overrides;
    bool asText = false; ///< Even if there is a display.
    bool muted = false;
    double speed = 1; ///< 0.1 to 1000; silent unless 1.
    std::optional<WindowSize> window{};
};

struct HomeRequest {
    RoutineOverrides routineOverrides;
    ViewOptions view;
};

struct CrampRequest {
    CrampMuscle muscle = CrampMuscle::calf;
    std::optional<Side> crampedSide;
    ViewOptions view;
};

struct PlayRequest {
    std::string routine; ///< A name from the library or a file, as in all requests.
    RoutineOverrides routineOverrides;
    ViewOptions view;
    Time start{};
};

struct HelpCardRequest {};

struct NewRequest {
    std::string title;
    std::string from;  ///< The routine to copy; empty for the program's template.
    bool here = false; ///< In the present folder, not in the person's own.
};

enum class CheckFormat { text, gcc, json };

struct CheckRequest {
    std::vector<std::string> files; ///< Not empty. Also folders; "-" is the standard input.
    RoutineOverrides routineOverrides;
    bool strict = false;
    CheckFormat format = CheckFormat::text;
    bool watches = false; ///< Checks again whenever a file changes.
};

struct PlanRequest {
    std::string routine;
    RoutineOverrides routineOverrides;
    bool isShort = false; ///< One line for each turn.
    bool asTable = false; ///< Comma-separated values.
};

enum class ShownScreen { home, cramp, help, settings };

struct PictureRequest {
    std::optional<ShownScreen> screen{}; ///< Drawn in place of a routine.
    std::string stretch; ///< A file or a name, to draw all its poses in place of a routine; empty for none.
    std::string routine;
    RoutineOverrides routineOverrides;
    Time at{};
    std::string output;
    Size size{1280, 800};
    Overrides overrides; ///< Light, contrast and text scale.
};

struct ExportRequest {
    std::string routine;
    RoutineOverrides routineOverrides;
    std::string output;
    std::optional<Light> light{}; ///< If not given, the routine's light, or day.
};

enum class NamesChoice { routines, stretches, all };

struct ListRequest {
    std::string name;                   ///< Of the single stretch or routine to show; empty for all.
    bool isLong = false;                ///< Shows everything about them.
    std::string sheet;                  ///< The file for the picture of the whole library; empty for none.
    std::string poses;                  ///< The file for the picture of all poses; empty for none.
    std::optional<NamesChoice> names{}; ///< Prints these names alone.
    std::string icons;                  ///< The folder for the program's icon in all its sizes; empty for none.
};

enum class Shell { bash, zsh, fish };

/// The script that completes command lines.
struct CompletionRequest {
    Shell shell{};
};

enum class ManualPageName { unknot, unknotRoutine };

struct ManualRequest {
    ManualPageName page{};
};

/// The facts about the machine that a report of a fault needs.
struct DoctorRequest {
    bool asJson = false;
};

/// Keys of the desktop for "Cramp now".
struct HotkeyRequest {
    std::optional<Shortcut> keys{};
    bool removes = false;
};

/// The keys of the window.
struct KeysRequest {};

/// The JSON Schema of routine files.
struct SchemaRequest {};

using Request = std::variant<MessageRequest, HomeRequest, CrampRequest, PlayRequest, HelpCardRequest, NewRequest,
                             CheckRequest, PlanRequest, PictureRequest, ExportRequest, ListRequest, KeysRequest,
                             SchemaRequest, CompletionRequest, ManualRequest, DoctorRequest, HotkeyRequest>;

} // namespace unknot
