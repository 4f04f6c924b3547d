#pragma once

// Which page of several is shown, between the two targets that turn them. For every screen that has pages.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// How wide the pager of this height is.
double pagerWidth(const DrawContext& context, double height);

/// `page` is from 0. The targets are there on the first and the last page too, so that a focus on one of them stays.
void putPager(const DrawContext& context, int page, int pages, Box box);

} // namespace unknot
