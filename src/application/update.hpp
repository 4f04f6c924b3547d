#pragma once

// The transition function: turns a state and an action, or the answer to an effect, into the next state and its
// effects. Knows nothing of windows or files.

#include "application/effects.hpp"
#include "application/state.hpp"

namespace unknot {

/// The time of an action.
struct ActionTime {
    Time now{};
    int hour = 12; ///< Local time, 0 to 23.
};

Effects handle(State& state, const Action& action, ActionTime time);
Effects handle(State& state, Answer answer, ActionTime time);

/// The time between two looks at the files that the screen shows. A change is read once two looks agree that the file
/// is written whole, within half a second.
inline constexpr Time fileWatchInterval = milliseconds(200);

/// Lets time pass until `now`: sessions move on, notices end, a finished routine leads to the done screen.
Effects advance(State& state, Time now);

/// Records an input. It brightens a dimmed screen, answers the question of a cramp and lets waiting sound begin.
void recordInput(State& state, Time now);

/// recordInput(), which also ends an automatic pause.
void recordActivity(State& state, Time now);

} // namespace unknot
