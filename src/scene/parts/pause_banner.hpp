#pragma once

// That the session stands still: over the picture, or in words where there is none.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player.hpp"

namespace unknot {

/// Pause, muting and the notice in one line; empty where there is nothing to tell.
std::string stateWords(PauseShown pause, bool muted, const std::string& notice);

void drawPause(const DrawContext& context, PauseShown pause, Box picture);

} // namespace unknot
