#pragma once

// A caution in a frame with a warning mark and "Take care", apart from the instructions. Knows nothing of the stretch.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"

#include <string>

namespace unknot {

/// Draws it at the foot of the words, over the caption's row too where that is free, and answers how much of the
/// words' box is left above it. Without `care` nothing is drawn and all is left.
Box drawCare(const DrawContext& context, const std::string& care, bool captionIsFree, const PlayerLayout& layout);

/// How wide it would be on one line at this size of text.
double careWidth(const TextMeasure& measure, const std::string& care, double size);

/// The same words alone, dim and small, for the ember view.
void drawDimCare(const DrawContext& context, const std::string& care, const PlayerLayout& layout);

/// A triangle with an exclamation mark, as high as `box`, in the middle of it.
void drawWarningMark(const DrawContext& context, Box box, Color color, Color inside);

} // namespace unknot
