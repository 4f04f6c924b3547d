#pragma once

// What each key asks for on each screen: a pure table. Knows nothing of the library that reports keys.

#include "application/application.hpp"

#include <variant>

namespace unknot {

/// A key that types no character, or is wanted whatever it types.
enum class Key { space, enter, escape, tab, backTab, left, right, up, down, home, pageUp, pageDown, backspace, other };

/// A key pressed: one of those, or else the character it types.
using Pressed = std::variant<Key, char32_t>;

/// To where the focus is to move.
enum class FocusMove { next, previous, left, right, up, down };

/// Presses what has the focus, or else the target that is the screen's first.
struct PressFocused {
    friend bool operator==(const PressFocused&, const PressFocused&) = default;
};

using KeyMeaning = std::variant<Action, FocusMove, PressFocused>;

KeyMeaning meaningOf(const Pressed& pressed, const Application& application);

/// Any button of a gamepad: "it is easing" in a cramp, else pause and go on; where nothing plays it presses what has
/// the focus.
KeyMeaning meaningOfButton(const Application& application);

} // namespace unknot
