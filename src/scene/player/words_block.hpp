#pragma once

// The side, the name of the stretch and its instructions, below the ring or beside it. Knows nothing of the timeline.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

void drawWords(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

/// Draws the heading alone and large, in place of the ring and all other words.
void drawAdvice(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

} // namespace unknot
