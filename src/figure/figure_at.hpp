#pragma once

// From a position on the timeline to the figure that is shown there.

#include "figure/figure.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// A rest or the finish shows the stretch it comes from.
Figure figureAt(const Timeline& timeline, Time position, bool reducedMotion);

} // namespace unknot
