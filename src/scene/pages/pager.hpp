#pragma once

// The number of the shown page, between the two targets that turn pages, for screens with several pages. Knows nothing
// of their content.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// The width of a pager of this height, in pixels.
double pagerWidth(const DrawContext& context, double height);

/// `page` counts from 0. The first and the last page have both targets too, so that the focus on a target stays.
void putPager(const DrawContext& context, int page, int pages, Box box);

} // namespace unknot
