#pragma once

// What lies over the picture while the session stands still.

#include "scene/paper.hpp"
#include "scene/player.hpp"

namespace unknot {

void drawPause(const Paper& paper, PauseShown pause, Box picture);

} // namespace unknot
