#pragma once

// How large things are in a window: every screen takes its distances and its text from here, so that all of them grow
// and shrink alike. Knows nothing of what is drawn.

#include "picture/draw_list.hpp"

namespace unknot {

/// Smaller windows than anybody can use are laid out as this and cut off.
inline constexpr Size smallestWindow{320, 240};

/// Higher than wide, nearly: its parts then lie below one another.
bool isUpright(Size window);

/// 1 at 1280 x 800 and at 760 x 1180: for distances, thicknesses and targets.
double unitOf(Size window);

/// The same for text, which shrinks less in small windows and grows by the person's `textScale` of 1 to 2.
double textUnitOf(Size window, double textScale);

/// With edges on whole pixels, and never less than nothing.
Box onPixels(double x, double y, double width, double height);

} // namespace unknot
