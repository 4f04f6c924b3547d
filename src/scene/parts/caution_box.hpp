#pragma once

// A caution in a frame with a warning mark and "Take care", apart from the instructions. Knows nothing of the stretch.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"

#include <string>

namespace unknot {

/// Draws the caution at the foot of the words, over the caption's row too if that is free. Returns the part of the
/// words' box that is left above it: all of it if `cautionText` is empty.
Box drawCaution(const DrawContext& context, const std::string& cautionText, bool captionIsFree,
                const PlayerLayout& layout);

/// The width of the caution on one line at this text size, in pixels.
double cautionWidth(const TextMeasure& measure, const std::string& cautionText, double size);

/// The same words without a frame, dim and small, for the ember view.
void drawDimCaution(const DrawContext& context, const std::string& cautionText, const PlayerLayout& layout);

/// A triangle with an exclamation mark, as high as `box` and in its middle.
void drawWarningMark(const DrawContext& context, Box box, Color color, Color inside);

} // namespace unknot
