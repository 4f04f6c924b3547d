#pragma once

// The one table of keys: the window's keys, the keys named on its screens, the terminal's keys and the README's table
// are all looked up here. Knows nothing of the library that reports keys, nor of what is drawn.

#include "application/action.hpp"
#include "application/path.hpp"
#include "base/key.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot {

/// A key pressed: by its name, or else the character it types.
using Pressed = std::variant<Key, char32_t>;

/// To where the focus is to move; `away`: nothing has it any more.
enum class FocusMove { next, previous, left, right, up, down, away };

/// Presses what has the focus, or else the target that is the screen's first; never means the latter at home.
struct PressFocused {
    friend bool operator==(const PressFocused&, const PressFocused&) = default;
};

using KeyMeaning = std::variant<Action, FocusMove, PressFocused>;

/// How much longer or shorter a segment becomes with one press.
inline constexpr Time lengthenBy = seconds(10);

/// Conditions on which the meaning of a key depends, besides the screen; combined with `|`.
namespace fact {
using Facts = unsigned;
inline constexpr Facts none = 0;
inline constexpr Facts focused = 1U << 0U;    ///< Something has the focus.
inline constexpr Facts rowFocused = 1U << 1U; ///< It is a setting.
inline constexpr Facts finding = 1U << 2U;    ///< One types into home's filter.
inline constexpr Facts plays = 1U << 3U;      ///< There is a session, paused or not.
inline constexpr Facts runs = 1U << 4U;       ///< It is not paused.
inline constexpr Facts over = 1U << 5U;       ///< The player shows its last card.
inline constexpr Facts resumes = 1U << 6U;    ///< A routine that a cramp interrupted can be gone on with.
inline constexpr Facts leftCramp = 1U << 7U;  ///< A cramp was left before it eased.
inline constexpr Facts afterCramp = 1U << 8U; ///< The done screen follows a cramp.
inline constexpr Facts helpCame = 1U << 9U;   ///< The card for help came by itself, in place of what plays.
inline constexpr Facts confirms = 1U << 10U;  ///< Space and Enter say that it eases: in a cramp, and on that card.
inline constexpr Facts eases = 1U << 11U;     ///< It may ease just now.
inline constexpr Facts justBegun = 1U << 12U; ///< The cramp began less than 1.5 s ago.
inline constexpr Facts justEased = 1U << 13U; ///< See hasJustEased().
constexpr Facts when(bool holds, Facts facts) { return holds ? facts : none; }
} // namespace fact

/// Both the application and what a scene is given can tell it.
struct KeyState {
    Showing screen = Showing::home;
    fact::Facts facts = fact::none;
};

/// A row counts on the screens of its mask while all of `needs` and none of `lacks` hold. The first such row counts.
struct Binding {
    unsigned screens = 0; ///< One bit for each Showing.
    std::vector<Pressed> keys;
    KeyMeaning meaning; ///< Which card, muscle or setting it is follows from the key and the application.
    fact::Facts needs = fact::none, lacks = fact::none;
    std::string_view readme = {}; ///< Its words in the README, which the keys of a row there share; may be empty.

    bool counts(const KeyState& state) const;
};

std::span<const Binding> bindings();

/// The row that counts for a key, whatever the case of its letter; null where it asks for nothing.
const Binding* bindingOf(const Pressed& pressed, const KeyState& state);

/// The name of the first key with this meaning, as it is written on a key; empty where no key has it.
std::string keyFor(const KeyMeaning& meaning, const KeyState& state);

/// "Esc", "Page Up", "M".
std::string nameOf(const Pressed& pressed);

} // namespace unknot
