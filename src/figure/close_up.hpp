#pragma once

// The worked foot seen from nearer, from its side or its sole, in a round window beside the figure, with an
// arrow that shows which way it moves or is drawn. Knows nothing of the rest of the figure.

#include "figure/figure.hpp"
#include "figure/sketch.hpp"

namespace unknot {

/// Where the window lies on a sketch, in its lengths.
Disc closeUpWindow();

void drawCloseUp(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                 const Placement& placement, const Stroke& stroke);

} // namespace unknot
