#pragma once

// The first row of the player screen: title, progress and time left; and the row for a notice below it. Knows nothing
// of the timeline.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

void drawHeader(const DrawContext& context, const PlayerWords& words, bool muted, Box row);
void drawNotice(const DrawContext& context, const std::string& notice, Box row);

} // namespace unknot
