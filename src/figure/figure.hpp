#pragma once

// A stretch at one moment as shapes: the mannequin, its props, the ground and the glow on the muscle.
// Knows nothing of time or of the screen around it.

#include "base/side.hpp"
#include "figure/figure_moment.hpp"
#include "picture/draw_list.hpp"
#include "picture/theme.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

struct Figure {
    const Stretch* stretch = nullptr; ///< Null if there is nothing to draw.
    Side side = Side::right;          ///< The side that is stretched.
    FigureMoment moment;

    const Poses& poses() const { return stretch->poses; }
};

/// The stretch as a still picture: a movement is on its way, where it is clearer than at its start.
Figure stillFigure(const Stretch& stretch, Side side);

/// Adds the figure's shapes to `list`, at a scale at which every moment of the stretch fits into `frame`. If the author
/// gave a picture, adds that alone.
void drawFigure(DrawList& list, const Figure& figure, const Theme& theme, Box frame);

/// The place of the head in the same frame; empty without a figure, and if the author gave a picture.
Box headIn(const Figure& figure, Box frame);

} // namespace unknot
