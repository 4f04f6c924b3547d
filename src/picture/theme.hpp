#pragma once

// The palettes of day and night.

#include "base/light.hpp"
#include "picture/draw_list.hpp"

namespace unknot {

struct Theme {
    Color background, panel, line, ink, quietInk, accent, onAccent, urgent, onUrgent;
    Color skinNear, skinFar, shirtNear, shirtFar, shortsNear, shortsFar, hair, prop, ground, glow;
};

const Theme& themeOf(Light light);

} // namespace unknot
