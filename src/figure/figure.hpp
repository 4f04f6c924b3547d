#pragma once

// A stretch at one moment as shapes: the mannequin, its props, the ground and the glow on the muscle.
// Knows nothing of the screen around it.

#include "base/side.hpp"
#include "picture/draw_list.hpp"
#include "picture/theme.hpp"
#include "routine/stretch.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// The moment of a stretch that a picture shows.
struct FigureMoment {
    double into = 1;          ///< 0 the ready pose, 1 the stretch; in between on the way.
    double cycle = 0;         ///< Of a paced movement: share of the present count, 0 to 1.
    double breath = 0;        ///< -1 breathed out to 1 breathed in.
    double glow = 1;          ///< Strength of the muscle's glow, 0 to 1.
    bool outlineOnly = false; ///< The ember view.
    bool back = false;        ///< Of a paced movement: the cycle is gone through the other way round.
    std::size_t movement = 0; ///< Of a paced movement: which of its cycles.
    double presence = 1;      ///< 0 not to be seen, 1 fully there: who turns over in bed fades meanwhile.
};

/// The moment that the timeline shows at `position`; a rest or the finish shows the stretch it comes from.
struct FigureShown {
    const Stretch* stretch = nullptr; ///< Null when there is nothing to show.
    Side side = Side::right;
    FigureMoment moment;
};
FigureShown figureAt(const Timeline& timeline, Time position, bool reducedMotion);

/// Adds the figure's shapes to `list`, scaled to lie within `frame` for every moment of the stretch.
void drawFigure(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                Box frame);

} // namespace unknot
