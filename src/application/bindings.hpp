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

/// A pressed key: its name, or the character it types.
using Pressed = std::variant<Key, char32_t>;

/// A move of the focus; `away` removes it.
enum class FocusMove { next, previous, left, right, up, down, away };

/// Presses the focused target, or else the screen's first target. Home and most done screens need a focus for it.
struct PressFocused {
    friend bool operator==(const PressFocused&, const PressFocused&) = default;
};

using KeyMeaning = std::variant<Action, FocusMove, PressFocused>;

/// The time by which one press lengthens or shortens a segment.
inline constexpr Time lengthenBy = seconds(10);

/// Conditions for a row of the table, combined with `|`.
namespace fact {
using Facts = unsigned;
inline constexpr Facts none = 0;
inline constexpr Facts focused = 1U << 0U;    ///< A target has the focus.
inline constexpr Facts rowFocused = 1U << 1U; ///< The focused target is a setting.
inline constexpr Facts finding = 1U << 2U;    ///< Typed characters go to home's filter.
inline constexpr Facts plays = 1U << 3U;      ///< A session can be heard, paused or not.
inline constexpr Facts runs = 1U << 4U;       ///< The session that can be heard is neither paused nor over.
inline constexpr Facts over = 1U << 5U;       ///< The player shows the finish of a routine.
inline constexpr Facts resumes = 1U << 6U;    ///< A routine that a cramp interrupted can be resumed.
inline constexpr Facts leftCramp = 1U << 7U;  ///< A cramp was left before it eased.
inline constexpr Facts afterCramp = 1U << 8U; ///< The done screen follows a cramp.
inline constexpr Facts helpCame = 1U << 9U;   ///< The card with the advice to get help has replaced the player.
inline constexpr Facts confirms = 1U << 10U;  ///< Space and Enter mean "it eases": in a cramp, and beside that card.
inline constexpr Facts eases = 1U << 11U;     ///< The cramp may ease in this segment.
inline constexpr Facts justBegun = 1U << 12U; ///< The cramp began less than 1.5 s ago.
inline constexpr Facts justEased = 1U << 13U; ///< See hasJustEased().
inline constexpr Facts fixed = 1U << 14U;     ///< The segment cannot be lengthened or shortened.
inline constexpr Facts muted = 1U << 15U;
inline constexpr Facts night = 1U << 16U;
constexpr Facts when(bool holds, Facts facts) { return holds ? facts : none; }
} // namespace fact

/// The screen and the conditions. The application and each view can make one.
struct KeyState {
    ScreenId screen = ScreenId::home;
    fact::Facts facts = fact::none;
};

/// A row applies on its screens if all of `needs` and none of `lacks` hold. The first such row wins.
struct Binding {
    unsigned screens = 0; ///< One bit for each ScreenId.
    std::vector<Pressed> keys;
    KeyMeaning meaning; ///< The key and the state fill in its card, muscle or setting.
    fact::Facts needs = fact::none, lacks = fact::none;
    std::string_view readme = {}; ///< The description in the README. Rows with the same text share a line there.
    std::string_view label = {};  ///< The words beside the key on the screen; may be empty.

    bool counts(const KeyState& state) const;
};

std::span<const Binding> bindings();

/// The facts `over`, `eases`, `fixed`, `helpCame` and `confirms` for a segment of the playing session.
fact::Facts factsOf(const Segment& segment);

/// The row that wins for a key, ignoring case; null if none does.
const Binding* bindingOf(const Pressed& pressed, const KeyState& state);

/// The first row that gives a key this meaning in this state; null if none does.
const Binding* bindingFor(const KeyMeaning& meaning, const KeyState& state);

/// The name of the first key with this meaning; empty if no key has it.
std::string keyFor(const KeyMeaning& meaning, const KeyState& state);

/// The number key of the card or muscle with this index, from 0; empty if it has none.
std::string numberKeyFor(const KeyMeaning& meaning, const KeyState& state, std::size_t place);

/// The name of a key on the screen: "Esc", "Page Up", "M".
std::string nameOf(const Pressed& pressed);

} // namespace unknot
