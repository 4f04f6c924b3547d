#pragma once

// What a person can ask of the open window, whatever they ask it with: a key, the mouse, a gamepad. Two of the same
// kind and the same content are the same action, so a target on the screen is named by what it does.

#include "base/time.hpp"
#include "settings/settings.hpp"

#include <optional>
#include <string>
#include <variant>

namespace unknot {

/// The muscles that a cramp can be in, in the order of their number keys.
enum class CrampMuscle { calf, foot, thighFront, thighBack };
inline constexpr int crampMuscles = 4;

namespace action {

struct Cramp { ///< Starts at once; within one, changes the muscle.
    CrampMuscle muscle = CrampMuscle::calf;
    friend bool operator==(const Cramp&, const Cramp&) = default;
};
struct Easing { ///< "It is easing."
    friend bool operator==(const Easing&, const Easing&) = default;
};
struct Open { ///< A card of home: plays its routine, or shows its mistakes.
    std::string id;
    friend bool operator==(const Open&, const Open&) = default;
};
struct Warmth { ///< After a cramp: ten minutes with a warm pack.
    friend bool operator==(const Warmth&, const Warmth&) = default;
};
struct Resume { ///< Goes on with the routine that a cramp interrupted.
    friend bool operator==(const Resume&, const Resume&) = default;
};
struct BackToCramp { ///< Goes on with the cramp that was left before it eased.
    friend bool operator==(const BackToCramp&, const BackToCramp&) = default;
};
struct NewRoutine { ///< Makes a file from the template.
    friend bool operator==(const NewRoutine&, const NewRoutine&) = default;
};
struct Help {
    friend bool operator==(const Help&, const Help&) = default;
};
struct ReadHelp { ///< Reads the help card aloud, or stops doing so.
    friend bool operator==(const ReadHelp&, const ReadHelp&) = default;
};
struct OpenSettings {
    friend bool operator==(const OpenSettings&, const OpenSettings&) = default;
};
struct Change { ///< A setting, by one choice on (1) or back (-1).
    Setting setting{};
    int by = 1;
    friend bool operator==(const Change&, const Change&) = default;
};
struct PutNoteAway { ///< The note of the first start.
    friend bool operator==(const PutNoteAway&, const PutNoteAway&) = default;
};
struct Find { ///< Begins to filter home's cards; what is typed then comes as Type.
    friend bool operator==(const Find&, const Find&) = default;
};
struct Type { ///< A character for the filter; backspace takes the last one away.
    char32_t character = 0;
    friend bool operator==(const Type&, const Type&) = default;
};
struct Backspace {
    friend bool operator==(const Backspace&, const Backspace&) = default;
};
struct TurnPage { ///< 1 on, -1 back.
    int by = 1;
    friend bool operator==(const TurnPage&, const TurnPage&) = default;
};
struct Back { ///< From where one is to where one came from: leaves the window in the end.
    friend bool operator==(const Back&, const Back&) = default;
};
struct Home {
    friend bool operator==(const Home&, const Home&) = default;
};
struct Again { ///< Reads the files again (mistakes), or plays once more (done, player).
    friend bool operator==(const Again&, const Again&) = default;
};
struct ComeBack { ///< To the window, from another one in which files may have been written.
    friend bool operator==(const ComeBack&, const ComeBack&) = default;
};
struct Pause { ///< And go on.
    friend bool operator==(const Pause&, const Pause&) = default;
};
struct Skip { ///< 1 to the next turn, -1 to the previous.
    int by = 1;
    friend bool operator==(const Skip&, const Skip&) = default;
};
struct Lengthen { ///< The present segment; negative to shorten.
    Time by{};
    friend bool operator==(const Lengthen&, const Lengthen&) = default;
};
struct Seek { ///< On the strip, 0 to 1.
    double share = 0;
    friend bool operator==(const Seek&, const Seek&) = default;
};
struct Volume { ///< For now, of everything: 1 louder, -1 softer.
    int by = 1;
    friend bool operator==(const Volume&, const Volume&) = default;
};
struct Mute {
    friend bool operator==(const Mute&, const Mute&) = default;
};
struct ToggleLight { ///< For now.
    friend bool operator==(const ToggleLight&, const ToggleLight&) = default;
};
struct FullScreen { ///< The window's own matter.
    friend bool operator==(const FullScreen&, const FullScreen&) = default;
};
struct Touch { ///< A sign of life that asks for nothing.
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
