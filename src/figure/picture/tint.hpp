#pragma once

// Mixes of two colours, never brighter than the brighter of the two. Knows nothing of themes.

#include "figure/body/vector.hpp"
#include "picture/draw_list.hpp"

namespace unknot {

inline Color tint(Color from, Color to, double share) {
    const auto channel = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(lerp(static_cast<double>(a), static_cast<double>(b), share)));
    };
    return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue),
            channel(from.alpha, to.alpha)};
}

inline Color faded(Color color, double alpha) {
    color.alpha = static_cast<std::uint8_t>(std::lround(std::clamp(alpha, 0.0, 1.0) * color.alpha));
    return color;
}

} // namespace unknot
