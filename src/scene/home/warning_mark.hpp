#pragma once

// The mark on a card whose routine has warnings: a small button with a warning sign. Knows nothing of the card.

#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

/// The width of the mark at this height, in pixels. `key` may be empty.
double warningMarkWidth(const DrawContext& context, std::string_view key, double height);

/// The radius of its corners, in pixels.
double warningMarkRadius(Box mark);

/// Draws the mark with the key that presses it. `mark` must be as wide as warningMarkWidth() says.
void drawCardWarningMark(const DrawContext& context, std::string_view key, Box mark);

} // namespace unknot
