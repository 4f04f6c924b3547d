#pragma once

// The actions of a person in the window, by key, mouse or gamepad. Actions compare by value, so each also names the
// target on the screen that performs it. Knows nothing of keys or screens.

#include "base/time.hpp"
#include "settings/settings.hpp"

#include <optional>
#include <string>
#include <variant>

namespace unknot {

/// The muscles of a cramp, in the order of their number keys.
enum class CrampMuscle { calf, foot, thighFront, thighBack };
inline constexpr int crampMuscles = 4;

namespace action {

struct StartCramp { ///< Starts a cramp at once. During a cramp, changes the muscle.
    CrampMuscle muscle = CrampMuscle::calf;
    friend bool operator==(const StartCramp&, const StartCramp&) = default;
};
struct Ease { ///< "It is easing."
    friend bool operator==(const Ease&, const Ease&) = default;
};
struct OpenCard { ///< Plays the routine of a card of home, or shows its mistakes.
    std::string id;
    friend bool operator==(const OpenCard&, const OpenCard&) = default;
};
struct ShowWarnings { ///< Shows the warnings of a card of home.
    std::string id;
    friend bool operator==(const ShowWarnings&, const ShowWarnings&) = default;
};
struct PlayWarmPack { ///< Plays the warm pack routine.
    friend bool operator==(const PlayWarmPack&, const PlayWarmPack&) = default;
};
struct Resume { ///< Resumes the routine that a cramp interrupted.
    friend bool operator==(const Resume&, const Resume&) = default;
};
struct BackToCramp { ///< Resumes the cramp that was left before it eased.
    friend bool operator==(const BackToCramp&, const BackToCramp&) = default;
};
struct NewRoutine { ///< Asks for the title of a new routine.
    friend bool operator==(const NewRoutine&, const NewRoutine&) = default;
};
struct MakeRoutine { ///< Makes a file with the typed title from the template, and opens it in the editor.
    friend bool operator==(const MakeRoutine&, const MakeRoutine&) = default;
};
struct OpenEditor {     ///< Opens a routine's file of the person in the editor.
    std::string file{}; ///< Empty for State::editablePath().
    friend bool operator==(const OpenEditor&, const OpenEditor&) = default;
};
struct CopyPath { ///< Copies the path of the new routine's file to the clipboard.
    friend bool operator==(const CopyPath&, const CopyPath&) = default;
};
struct OpenHelp {
    friend bool operator==(const OpenHelp&, const OpenHelp&) = default;
};
struct ReadHelp { ///< Starts or stops reading the help card aloud.
    friend bool operator==(const ReadHelp&, const ReadHelp&) = default;
};
struct OpenSettings {
    friend bool operator==(const OpenSettings&, const OpenSettings&) = default;
};
struct ChangeSetting { ///< Moves a setting to its next (1) or previous (-1) choice.
    Setting setting{};
    int by = 1;
    friend bool operator==(const ChangeSetting&, const ChangeSetting&) = default;
};
struct DismissNote { ///< Hides the note of the first start for good.
    friend bool operator==(const DismissNote&, const DismissNote&) = default;
};
struct Find { ///< Begins to filter home's cards, or clears the selection. Typed characters arrive as TypeCharacter.
    friend bool operator==(const Find&, const Find&) = default;
};
struct TypeCharacter { ///< Adds a character to the filter or the title.
    char32_t character = 0;
    friend bool operator==(const TypeCharacter&, const TypeCharacter&) = default;
};
struct Backspace {
    friend bool operator==(const Backspace&, const Backspace&) = default;
};
struct DeleteWord { ///< Deletes the last word.
    friend bool operator==(const DeleteWord&, const DeleteWord&) = default;
};
struct SelectAll { ///< Selects the typed text. The next character replaces it.
    friend bool operator==(const SelectAll&, const SelectAll&) = default;
};
struct Paste {
    std::string text; ///< The window fills it in from the clipboard.
    friend bool operator==(const Paste&, const Paste&) = default;
};
struct TurnPage { ///< Turns to the next (1) or previous (-1) page.
    int by = 1;
    friend bool operator==(const TurnPage&, const TurnPage&) = default;
};
struct Back { ///< Closes the uppermost screen, at last the window.
    friend bool operator==(const Back&, const Back&) = default;
};
struct CloseWindow { ///< Closes the window from any screen.
    friend bool operator==(const CloseWindow&, const CloseWindow&) = default;
};
struct GoHome {
    friend bool operator==(const GoHome&, const GoHome&) = default;
};
struct Repeat { ///< Reads the file again (mistakes) or plays from the beginning (done, player).
    friend bool operator==(const Repeat&, const Repeat&) = default;
};
struct ActivateWindow { ///< The window has the keyboard again. Files may have changed in between.
    friend bool operator==(const ActivateWindow&, const ActivateWindow&) = default;
};
struct TogglePause { ///< Pauses or resumes.
    friend bool operator==(const TogglePause&, const TogglePause&) = default;
};
struct Skip { ///< Goes to the next (1) or previous (-1) turn.
    int by = 1;
    friend bool operator==(const Skip&, const Skip&) = default;
};
struct Lengthen { ///< Lengthens the current segment; a negative time shortens it.
    Time by{};
    friend bool operator==(const Lengthen&, const Lengthen&) = default;
};
struct Seek { ///< Goes to a share of the strip, 0 to 1.
    double share = 0;
    friend bool operator==(const Seek&, const Seek&) = default;
};
struct ReduceWords { ///< Fewer words until the window closes; after none, all again.
    friend bool operator==(const ReduceWords&, const ReduceWords&) = default;
};
struct ChangeVolume { ///< Turns the volume up (1) or down (-1), until the window closes.
    int by = 1;
    friend bool operator==(const ChangeVolume&, const ChangeVolume&) = default;
};
struct ToggleMute {
    friend bool operator==(const ToggleMute&, const ToggleMute&) = default;
};
struct ToggleLight { ///< Switches between day and night, until the window closes.
    friend bool operator==(const ToggleLight&, const ToggleLight&) = default;
};
struct ToggleFullScreen { ///< The window handles it.
    friend bool operator==(const ToggleFullScreen&, const ToggleFullScreen&) = default;
};
struct Activity { ///< Input without a meaning. It only shows that a person is present.
    friend bool operator==(const Activity&, const Activity&) = default;
};

} // namespace action

using Action =
    std::variant<action::StartCramp, action::Ease, action::OpenCard, action::ShowWarnings, action::PlayWarmPack,
                 action::Resume, action::BackToCramp, action::NewRoutine, action::MakeRoutine, action::OpenEditor,
                 action::CopyPath, action::OpenHelp, action::ReadHelp, action::OpenSettings, action::ChangeSetting,
                 action::DismissNote, action::Find, action::TypeCharacter, action::Backspace, action::DeleteWord,
                 action::SelectAll, action::Paste, action::TurnPage, action::Back, action::CloseWindow, action::GoHome,
                 action::Repeat, action::ActivateWindow, action::TogglePause, action::Skip, action::Lengthen,
                 action::Seek, action::ReduceWords, action::ChangeVolume, action::ToggleMute, action::ToggleLight,
                 action::ToggleFullScreen, action::Activity>;

} // namespace unknot
