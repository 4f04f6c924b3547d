#pragma once

// How the state changes: from a state and an action, or the answer to an effect, to another state and effects. Knows
// nothing of windows or files.

#include "application/effects.hpp"
#include "application/state.hpp"

namespace unknot {

/// When something happens.
struct Moment {
    Time now{};
    int hour = 12; ///< 0 to 23, local time.
};

Effects take(State& state, const Action& action, Moment moment);
Effects take(State& state, Answer answer, Moment moment);

/// Time has passed.
void advance(State& state, Time now);

/// A sign of life that asks for nothing.
void stir(State& state, Time now);

} // namespace unknot
