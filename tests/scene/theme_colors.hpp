#pragma once

// The colours of a theme and of a picture, each in a list.

#include "picture/draw_list.hpp"
#include "picture/theme.hpp"

#include <algorithm>
#include <vector>

namespace unknot::sample {

inline std::vector<Color> colorsOf(const Theme& theme) {
    return {theme.background, theme.panel,     theme.line,     theme.ink,        theme.quietInk,
            theme.accent,     theme.onAccent,  theme.urgent,   theme.onUrgent,   theme.skinNear,
            theme.skinFar,    theme.shirtNear, theme.shirtFar, theme.shortsNear, theme.shortsFar,
            theme.hair,       theme.prop,      theme.ground,   theme.glow};
}

/// Each channel at its highest.
inline Color brightestOf(const Theme& theme) {
    Color most{0, 0, 0, 255};
    for (const Color color : colorsOf(theme))
        most = {std::max(most.red, color.red), std::max(most.green, color.green), std::max(most.blue, color.blue), 255};
    return most;
}

inline bool isBrighter(Color color, Color most) {
    return color.red > most.red || color.green > most.green || color.blue > most.blue;
}

/// The visible colours of a shape: one, fill and line of a box, or the ends of an image's tone.
inline std::vector<Color> colorsOf(const Shape& shape) {
    std::vector<Color> colors;
    std::visit(
        [&](const auto& any) {
            if constexpr (requires { any.color; }) {
                colors = {any.color};
            } else if constexpr (requires { any.tone; }) {
                colors = {any.tone.value_or(Tone{{0, 0, 0, 255}, {255, 255, 255, 255}}).dark,
                          any.tone.value_or(Tone{{0, 0, 0, 255}, {255, 255, 255, 255}}).light};
            } else {
                colors = {any.fill};
                if (any.lineWidth > 0) colors.push_back(any.line);
            }
        },
        shape);
    std::erase_if(colors, [](Color color) { return color.alpha == 0; });
    return colors;
}

} // namespace unknot::sample
