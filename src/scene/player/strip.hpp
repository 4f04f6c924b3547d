#pragma once

// The strip: the whole session as bars, filled up to the present position. Knows nothing of clicks.

#include "scene/parts/draw_context.hpp"
#include "timeline/timeline.hpp"

#include <vector>

namespace unknot {

/// One bar. Segments too narrow for bars of their own share one.
struct StripBar {
    double from = 0, to = 1; ///< Shares of the strip's width; `to` includes the gap before the next bar.
    bool effort = false;     ///< Drawn thick: a hold, a movement or a rest.
};

/// Every bar is at least `least` of the strip's width, unless the whole strip is shorter.
std::vector<StripBar> stripBars(const Timeline& timeline, double least);

void drawStrip(const DrawContext& context, const Timeline& timeline, Time position, Box box);

} // namespace unknot
