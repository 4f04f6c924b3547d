#pragma once

// The colours of things, derived from a theme's colours. Knows nothing of shapes.

#include "figure/picture/sketch.hpp"
#include "figure/picture/tint.hpp"
#include "picture/theme.hpp"

namespace unknot {

inline bool isDark(const Theme& theme) {
    return theme.background.red + theme.background.green + theme.background.blue < 3 * 128;
}

/// By night, hair, shorts and things are nearly as dark as their background, so a thin line shows their edges.
inline EdgedColor edged(const Theme& theme, Color fill, Color line) {
    return {fill, isDark(theme) ? std::optional(line) : std::nullopt};
}

/// The outlines of the ember view, with a contrast of at least 3 to 1. The working leg has the quiet ink, with 4.5.
inline Color outlineColor(const Theme& theme) { return tint(theme.background, theme.quietInk, 0.72); }

struct PropColors {
    EdgedColor edge;    ///< Sides that look narrow or are seen from below.
    EdgedColor surface; ///< Broad sides.
    EdgedColor pale;    ///< Parts farther back.
    EdgedColor linen;   ///< Pillows.
    Color towel, towelEdge;
    Color floor;
    Color shadow; ///< Translucent.
};

inline PropColors propColors(const Theme& theme) {
    const Color towel = tint(theme.panel, theme.quietInk, 0.4);
    const auto thing = [&](Color fill) { return edged(theme, fill, tint(theme.prop, theme.quietInk, 0.3)); };
    return {thing(theme.prop),
            thing(tint(theme.prop, theme.ground, 0.55)),
            thing(tint(theme.prop, theme.ground, 0.45)),
            thing(tint(theme.prop, theme.panel, 0.6)),
            towel,
            tint(theme.panel, theme.quietInk, 0.64),
            theme.ground,
            faded(tint(theme.prop, theme.hair, 0.35), 0.34)};
}

/// A pack and the towel round it.
struct PackColors {
    Color pack, seam, towel, hem;
};

/// The night has no blue, so by night a cold pack is grey; a warm pack is red.
inline PackColors packColors(const Theme& theme, bool warm) {
    const PropColors props = propColors(theme);
    const Color cold = tint(tint(theme.shortsNear, theme.panel, 0.45), theme.quietInk, 0.42);
    const Color pack = warm ? tint(theme.urgent, theme.panel, 0.22) : cold;
    return {pack, tint(pack, props.towelEdge, 0.5), props.towel, props.towelEdge};
}

} // namespace unknot
