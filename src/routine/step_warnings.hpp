#pragma once

// Warns of steps that are allowed but look unintended, and suggests a way out. Knows nothing of the layout in time.

#include "routine/stretch_step_reader.hpp"

namespace unknot {

/// Call after the step's stretch and effort were read.
void warnOfStep(Mapping& keys, const StepContext& context, const StretchStep& step);

/// The warning for a count that is too small for all movements of the stretch.
std::string countTooSmallMessage(int count, std::size_t movements);

} // namespace unknot
