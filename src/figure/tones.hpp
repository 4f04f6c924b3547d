#pragma once

// The colours of things, derived from a theme's few. Knows nothing of shapes.

#include "figure/tint.hpp"
#include "picture/theme.hpp"

namespace unknot {

struct PropTones {
    Color edge;    ///< The sides that are seen narrow or from below.
    Color surface; ///< The broad ones.
    Color pale;    ///< What lies farther back.
    Color linen;   ///< Pillows.
    Color towel, towelEdge;
    Color pack;
    Color floor;
    Color shadow; ///< See-through.
};

inline PropTones propTones(const Theme& theme) {
    const Color towel = tint(theme.panel, theme.quietInk, 0.4);
    return {theme.prop,
            tint(theme.prop, theme.ground, 0.55),
            tint(theme.prop, theme.ground, 0.45),
            tint(theme.prop, theme.panel, 0.6),
            towel,
            tint(theme.panel, theme.quietInk, 0.64),
            tint(theme.accent, theme.panel, 0.35),
            theme.ground,
            faded(tint(theme.prop, theme.hair, 0.35), 0.34)};
}

} // namespace unknot
