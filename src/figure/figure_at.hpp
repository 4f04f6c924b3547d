#pragma once

// Finds the figure that belongs to a position on the timeline. Knows nothing of drawing.

#include "figure/figure.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// A rest or the finish shows the stretch before it, or else the first after it.
Figure figureAt(const Timeline& timeline, Time position, bool reducedMotion);

} // namespace unknot
