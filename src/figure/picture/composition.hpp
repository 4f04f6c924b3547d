#pragma once

// The figure with its props and furniture but without the floor, painted part after part from the farthest to the
// nearest. Knows nothing of frames and pixels.

#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// With `onlyMeasures`, the sketch has its extent and no shapes.
Sketch figureSketch(const Figure& figure, const Theme& theme, bool onlyMeasures = false);

} // namespace unknot
