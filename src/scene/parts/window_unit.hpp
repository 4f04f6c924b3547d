#pragma once

// The size of things in a window. Every screen takes its distances and text sizes from here, so that all of them grow
// and shrink alike. Knows nothing of drawing.

#include "picture/draw_list.hpp"

namespace unknot {

/// In pixels. Smaller windows are laid out at this size and cut off.
inline constexpr Size smallestWindow{320, 240};

/// The least unit of text in a small window.
inline constexpr double leastTextUnit = 0.67;

/// The same on the screens of a session: their smallest text, of 18 units, then has 14 pixels.
inline constexpr double leastSessionText = 0.78;

/// True if the window is clearly higher than wide: its parts then stand below one another.
bool isPortrait(Size window);

/// 1 at 1280 x 800 and at 760 x 1180: for distances, thicknesses and targets.
double unitOf(Size window);

/// The same for text, which shrinks less in small windows and grows by the person's `textScale` of 1 to 2.
double textUnitOf(Size window, double textScale);

/// The same on the screens of a session.
double sessionTextUnitOf(Size window, double textScale);

/// The same for the text around an instruction. It grows by three quarters of the scale, so that the instruction keeps
/// its room and stays the largest.
double outerTextUnitOf(Size window, double textScale);

/// True from the text scale on at which the text may take the place of distances and of pictures.
bool isLargeText(double textScale);

/// Rounds the edges to whole pixels. Width and height become at least 0.
Box snapToPixels(double x, double y, double width, double height);

} // namespace unknot
