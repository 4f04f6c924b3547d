#pragma once

// What an author may write of a step with a stretch, but hardly wants: each is a warning, with a way out.

#include "routine/stretch_step_reader.hpp"

namespace unknot {

/// After its stretch and its effort were read.
void warnOfStep(Mapping& keys, const StepSurroundings& around, const StretchStep& step);

/// What to say of a count in which not every movement of the stretch gets its turn.
std::string tooFewForAll(int count, std::size_t movements);

} // namespace unknot
