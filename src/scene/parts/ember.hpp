#pragma once

// The ember view: the number, one dim line with the leg and the activity, and the caution, for a dark room without any
// input for a while. Knows nothing of the figure's outline beside it.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

void drawEmber(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

} // namespace unknot
