#pragma once

// The sides of a step's turns, in order, and the effort of each. Private to compile(). Knows nothing of time.

#include "routine/routine.hpp"

#include <optional>
#include <vector>

namespace unknot {

/// None if the stretch has no turns for each side, or if the person did not say which leg has the cramp.
using TurnSide = std::optional<Side>;

/// With more turns on one side, the sides that take turns end with those.
std::vector<TurnSide> turnsOf(const StretchStep& step);

/// The side's own effort, or else that of the step.
const Effort& effortFor(const StretchStep& step, TurnSide side);

} // namespace unknot
