#pragma once

// The strip: the whole session as bars, filled up to the present position.

#include "scene/parts/draw_context.hpp"
#include "timeline/timeline.hpp"

#include <vector>

namespace unknot {

/// One bar; neighbours too narrow to be told apart share one.
struct StripBar {
    double from = 0, to = 1; ///< Shares of the strip's width; the gap before the next bar is inside `to`.
    bool effort = false;     ///< Drawn thick: something is held, moved or rested through.
};

/// Every bar is at least `least` of the strip's width, except where even the whole is not.
std::vector<StripBar> stripBars(const Timeline& timeline, double least);

void drawStrip(const DrawContext& context, const Timeline& timeline, Time position, Box box);

} // namespace unknot
