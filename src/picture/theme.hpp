#pragma once

// The palettes of day and night, each with usual and with high contrast. Knows nothing of shapes.

#include "base/light.hpp"
#include "picture/draw_list.hpp"

namespace unknot {

struct Theme {
    Color background, panel, line, ink, quietInk, accent, onAccent, urgent, onUrgent;
    Color skinNear, skinFar, shirtNear, shirtFar, shortsNear, shortsFar, hair, prop, ground, glow;
};

enum class Contrast { usual, high };

const Theme& themeOf(Light light, Contrast contrast = Contrast::usual);

} // namespace unknot
