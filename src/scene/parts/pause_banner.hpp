#pragma once

// Shows that the session stands still: as a banner over the picture, or in words if there is no picture. Knows nothing
// of sessions.

#include "scene/parts/draw_context.hpp"
#include "scene/player/player_screen.hpp"

namespace unknot {

/// Pause, muting and the notice in one line; empty if none applies.
std::string stateWords(PauseCause pause, bool muted, const std::string& notice);

/// Covers no face: `head` is the figure's head, if any. Draws nothing without a picture.
void drawPause(const DrawContext& context, PauseCause pause, Box picture, Box head = {});

} // namespace unknot
