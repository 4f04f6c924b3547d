#pragma once

// How much room a stretch ever takes, on either side: it stays the same while the stretch is shown, and so the floor
// and the figure's size do. Knows nothing of frames and pixels.

#include "figure/picture/sketch.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

/// Everything that the figure, its props and its close-up ever cover, without the floor. Takes as long as drawing the
/// figure dozens of times, so each thread keeps the answers for the last few poses.
Extent stageOf(const Stretch& stretch);

} // namespace unknot
