#pragma once

// The table of keys. The window, its hints, the terminal and the README's table all look up here. Knows nothing of SFML
// or drawing.

#include "application/action.hpp"
#include "application/screen_id.hpp"
#include "base/key.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot {

struct Segment;

/// A key that is pressed with Control, on macOS with the command key.
struct ControlKey {
    std::variant<Key, char32_t> key; ///< Its name, or the small letter that it types without Control.
    friend bool operator==(const ControlKey&, const ControlKey&) = default;
};

/// A pressed key: its name, or the character it types; or a key with Control.
using Keystroke = std::variant<Key, char32_t, ControlKey>;

/// A move of the focus; `clear` removes it.
enum class FocusMove { next, previous, left, right, up, down, clear };

/// Presses the focused target, or else the screen's first target. Home and most done screens need a focus for it.
struct PressFocused {
    friend bool operator==(const PressFocused&, const PressFocused&) = default;
};

using KeyMeaning = std::variant<Action, FocusMove, PressFocused>;

/// The time by which one press lengthens or shortens a segment.
inline constexpr Time lengthenBy = seconds(10);

/// Conditions for a row of the table, combined with `|`.
namespace condition {
using Conditions = unsigned;
inline constexpr Conditions none = 0;
inline constexpr Conditions focused = 1U << 0U;    ///< A target has the focus.
inline constexpr Conditions rowFocused = 1U << 1U; ///< The focused target is a setting.
inline constexpr Conditions typing = 1U << 2U;     ///< Typed characters go to a text field.
inline constexpr Conditions plays = 1U << 3U;      ///< A session can be heard, paused or not.
inline constexpr Conditions runs = 1U << 4U;       ///< The session that can be heard is neither paused nor over.
inline constexpr Conditions over = 1U << 5U;       ///< The player shows the finish of a routine.
inline constexpr Conditions resumes = 1U << 6U;    ///< A routine that a cramp interrupted can be resumed.
inline constexpr Conditions leftCramp = 1U << 7U;  ///< A cramp was left before it eased.
inline constexpr Conditions afterCramp = 1U << 8U; ///< The done screen follows a cramp.
inline constexpr Conditions helpCame = 1U << 9U;   ///< The card with the advice to get help has replaced the player.
inline constexpr Conditions confirms = 1U
                                       << 10U; ///< Space and Enter mean "it eases": in a cramp, and beside that card.
inline constexpr Conditions eases = 1U << 11U; ///< The cramp may ease in this segment.
inline constexpr Conditions justBegun = 1U << 12U; ///< The cramp began less than 1.5 s ago.
inline constexpr Conditions justEased = 1U << 13U; ///< See hasJustEased().
inline constexpr Conditions fixed = 1U << 14U;     ///< The segment cannot be lengthened or shortened.
inline constexpr Conditions muted = 1U << 15U;
inline constexpr Conditions night = 1U << 16U;
inline constexpr Conditions soundWaits = 1U << 17U; ///< The next key turns the sound on.
inline constexpr Conditions editable = 1U << 18U;   ///< The focused card or the page shows a file of the person.
constexpr Conditions when(bool holds, Conditions conditions) { return holds ? conditions : none; }
} // namespace condition

/// The screen and the conditions. The application and each view can make one.
struct KeyState {
    ScreenId screen = ScreenId::home;
    condition::Conditions conditions = condition::none;
};

/// A row applies on its screens if all of `needs` and none of `lacks` hold. The first such row wins.
struct Binding {
    unsigned screens = 0; ///< One bit for each ScreenId.
    std::vector<Keystroke> keys;
    KeyMeaning meaning; ///< The key and the state fill in its card, muscle or setting.
    condition::Conditions needs = condition::none, lacks = condition::none;
    std::string_view readme = {}; ///< The description in the README. Rows with the same text share a line there.
    std::string_view label = {};  ///< The words beside the key on the screen; may be empty.

    bool applies(const KeyState& state) const;
};

std::span<const Binding> bindings();

/// The conditions `over`, `eases`, `fixed`, `helpCame` and `confirms` for a segment of the playing session.
condition::Conditions conditionsOf(const Segment& segment);

/// The row that wins for a key, ignoring case; null if none does.
const Binding* bindingForKey(const Keystroke& pressed, const KeyState& state);

/// The first row that gives a key this meaning in this state; null if none does.
const Binding* bindingForMeaning(const KeyMeaning& meaning, const KeyState& state);

/// The name of the first key with this meaning; empty if no key has it.
std::string keyFor(const KeyMeaning& meaning, const KeyState& state);

/// The number key of the card or muscle with this index, from 0; empty if it has none.
std::string numberKeyFor(const KeyMeaning& meaning, const KeyState& state, std::size_t place);

/// The name of a key on the screen: "Esc", "Page Up", "M", "Ctrl+A".
std::string nameOf(const Keystroke& pressed);

} // namespace unknot
