#pragma once

// The worked foot or calf enlarged, in a round window beside the figure, with arrows that show how it moves, is pulled
// or is rubbed. Knows nothing of the rest of the figure.

#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// The window's place, in the sketch's lengths.
Disc closeUpWindow(const Poses& poses);

void drawCloseUp(DrawList& list, const Figure& figure, const Theme& theme, const Placement& placement,
                 const SketchStyle& style);

} // namespace unknot
