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

struct Cramp { ///< Starts a cramp at once. During a cramp, changes the muscle.
    CrampMuscle muscle = CrampMuscle::calf;
    friend bool operator==(const Cramp&, const Cramp&) = default;
};
struct Easing { ///< "It is easing."
    friend bool operator==(const Easing&, const Easing&) = default;
};
struct Open { ///< Plays the routine of a card of home, or shows its mistakes.
    std::string id;
    friend bool operator==(const Open&, const Open&) = default;
};
struct Warmth { ///< Plays the warm pack routine.
    friend bool operator==(const Warmth&, const Warmth&) = default;
};
struct Resume { ///< Resumes the routine that a cramp interrupted.
    friend bool operator==(const Resume&, const Resume&) = default;
};
struct BackToCramp { ///< Resumes the cramp that was left before it eased.
    friend bool operator==(const BackToCramp&, const BackToCramp&) = default;
};
struct NewRoutine { ///< Makes a file from the template.
    friend bool operator==(const NewRoutine&, const NewRoutine&) = default;
};
struct Help {
    friend bool operator==(const Help&, const Help&) = default;
};
struct ReadHelp { ///< Starts or stops reading the help card aloud.
    friend bool operator==(const ReadHelp&, const ReadHelp&) = default;
};
struct OpenSettings {
    friend bool operator==(const OpenSettings&, const OpenSettings&) = default;
};
struct Change { ///< Moves a setting to its next (1) or previous (-1) choice.
    Setting setting{};
    int by = 1;
    friend bool operator==(const Change&, const Change&) = default;
};
struct PutNoteAway { ///< Hides the note of the first start for good.
    friend bool operator==(const PutNoteAway&, const PutNoteAway&) = default;
};
struct Find { ///< Begins to filter home's cards. Typed characters then arrive as Type.
    friend bool operator==(const Find&, const Find&) = default;
};
struct Type { ///< Adds a character to the filter.
    char32_t character = 0;
    friend bool operator==(const Type&, const Type&) = default;
};
struct Backspace {
    friend bool operator==(const Backspace&, const Backspace&) = default;
};
struct TurnPage { ///< Turns to the next (1) or previous (-1) page.
    int by = 1;
    friend bool operator==(const TurnPage&, const TurnPage&) = default;
};
struct Back { ///< Closes the uppermost screen, at last the window.
    friend bool operator==(const Back&, const Back&) = default;
};
struct Home {
    friend bool operator==(const Home&, const Home&) = default;
};
struct Again { ///< Reads the file again (mistakes) or plays from the beginning (done, player).
    friend bool operator==(const Again&, const Again&) = default;
};
struct ComeBack { ///< The window has the keyboard again. Files may have changed in between.
    friend bool operator==(const ComeBack&, const ComeBack&) = default;
};
struct Pause { ///< Pauses or resumes.
    friend bool operator==(const Pause&, const Pause&) = default;
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
struct Volume { ///< Turns the volume up (1) or down (-1), until the window closes.
    int by = 1;
    friend bool operator==(const Volume&, const Volume&) = default;
};
struct Mute {
    friend bool operator==(const Mute&, const Mute&) = default;
};
struct ToggleLight { ///< Switches between day and night, until the window closes.
    friend bool operator==(const ToggleLight&, const ToggleLight&) = default;
};
struct FullScreen { ///< The window handles it.
    friend bool operator==(const FullScreen&, const FullScreen&) = default;
};
struct Touch { ///< Input without a meaning. It only shows that a person is present.
    friend bool operator==(const Touch&, const Touch&) = default;
};

} // namespace action

using Action =
    std::variant<action::Cramp, action::Easing, action::Open, action::Warmth, action::Resume, action::BackToCramp,
                 action::NewRoutine, action::Help, action::ReadHelp, action::OpenSettings, action::Change,
                 action::PutNoteAway, action::Find, action::Type, action::Backspace, action::TurnPage, action::Back,
                 action::Home, action::Again, action::ComeBack, action::Pause, action::Skip, action::Lengthen,
                 action::Seek, action::Volume, action::Mute, action::ToggleLight, action::FullScreen, action::Touch>;

} // namespace unknot
