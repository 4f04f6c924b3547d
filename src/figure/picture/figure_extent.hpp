#pragma once

// The room that a stretch takes over all its moments and both sides. It does not change while the stretch is shown, so
// the floor and the figure's size stay the same. Knows nothing of frames and pixels.

#include "figure/picture/sketch.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

/// Everything that the figure, its props and its close-up ever cover, without the floor. Measuring takes as long as
/// drawing the figure dozens of times, so each thread keeps the results for the last few poses.
Extent figureExtent(const Stretch& stretch);

} // namespace unknot
