#pragma once

// Warnings about steps that are allowed but unlikely to be meant, each with a way out.

#include "routine/stretch_step_reader.hpp"

namespace unknot {

/// After its stretch and its effort were read.
void warnOfStep(Mapping& keys, const StepSurroundings& around, const StretchStep& step);

/// The warning for a count that is too small for all movements of the stretch.
std::string tooFewForAll(int count, std::size_t movements);

} // namespace unknot
