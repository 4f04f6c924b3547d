#pragma once

// The figure with all that belongs to it, part after part from what is farthest to what is nearest; without the
// floor. Knows nothing of frames and pixels.

#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// `onlyMeasures` gives the extent alone.
Sketch figureSketch(const Figure& figure, const Theme& theme, bool onlyMeasures = false);

} // namespace unknot
