#pragma once

// A caution in a frame with a warning mark and "Take care", apart from the instructions. Knows nothing of the stretch.

#include "scene/parts/draw_context.hpp"
#include "scene/parts/word_widths.hpp"
#include "scene/player/player_layout.hpp"

#include <string>

namespace unknot {

/// The caution's words with their label.
WordWidths cautionWords(const TextMeasure& measure, const std::string& cautionText);

/// The height of the frame round these words at this text size; 0 without words. All in pixels.
double cautionHeight(const WordWidths& words, double size, double width);

/// Draws the caution at the foot of `place`, in text of `size` pixels that shrinks if `place` is too low. Returns the
/// height of its frame; 0 if `cautionText` is empty.
double drawCaution(const DrawContext& context, const std::string& cautionText, double size, Box place);

/// The same words without a frame, dim and small, for the ember view.
void drawDimCaution(const DrawContext& context, const std::string& cautionText, const PlayerLayout& layout);

/// A triangle with an exclamation mark, as high as `box` and in its middle.
void drawWarningMark(const DrawContext& context, Box box, Color color, Color inside);

} // namespace unknot
