#pragma once

// The top of the player screen: title, progress and time left; and a notice below them. Knows nothing of the timeline.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

/// The header is never larger than `most` pixels, the size of the instruction.
void drawHeader(const DrawContext& context, const PlayerWords& words, bool muted, const PlayerLayout& layout,
                double most);

/// The notice on lines of this width: up to three, or six if it is long.
TextBlock noticeBlock(const DrawContext& context, const std::string& notice, double width);

} // namespace unknot
