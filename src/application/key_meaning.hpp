#pragma once

// The current meaning of a key: looks it up in the table of bindings by the state. Knows nothing of SFML.

#include "application/bindings.hpp"
#include "application/state.hpp"

namespace unknot {

/// Ignores case. While a text field is open, typed characters go to it.
KeyMeaning meaningOf(const Keystroke& pressed, const State& state);

/// True if the key has a meaning of its own in this state. It may be to do nothing.
bool hasMeaning(const Keystroke& pressed, const State& state);

/// The meaning of a click on a target with this action: a click on the picture does not pause sound that waits for it.
Action meaningOfClick(const Action& target, const State& state);

/// The meaning of any gamepad button: "it is easing" in a cramp, pause in a routine, else a press on the focused
/// target. Without a focus it presses the first target of the done screen.
KeyMeaning meaningOfButton(const State& state);

} // namespace unknot
