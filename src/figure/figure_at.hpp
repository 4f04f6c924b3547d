#pragma once

// Finds the figure that belongs to a position on the timeline. Knows nothing of drawing.

#include "figure/figure.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// A rest shows the next stretch, ready, once the figure has come back from the last one. The finish shows the last.
Figure figureAt(const Timeline& timeline, Time position, bool reducedMotion);

} // namespace unknot
