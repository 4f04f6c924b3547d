#pragma once

// Gives the present meaning of a key: looks up the table of bindings with the state. Knows nothing of
// the library that reports keys.

#include "application/bindings.hpp"
#include "application/state.hpp"

namespace unknot {

/// Letters count whatever their case, but not while one types into home's filter.
KeyMeaning meaningOf(const Pressed& pressed, const State& state);

/// Any button of a gamepad: "it is easing" in a cramp, else pause and go on; where nothing plays it presses what has
/// the focus, and on the done screen the first target where nothing has.
KeyMeaning meaningOfButton(const State& state);

} // namespace unknot
