#pragma once

// The distance of a colour from all mixes of a palette: figures and things have mixes of a theme's colours.

#include "picture/draw_list.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace unknot::sample {

/// 0 if the colour, without its alpha, is a mix of any of the palette's; else the distance to the nearest mix, in steps
/// of a channel. Rounding leaves about 1.
inline double distanceToMixes(Color color, const std::vector<Color>& palette) {
    using Rgb = std::array<double, 3>;
    const auto from = [](Color a, Color b) {
        return Rgb{static_cast<double>(b.red - a.red), static_cast<double>(b.green - a.green),
                   static_cast<double>(b.blue - a.blue)};
    };
    const auto dot = [](const Rgb& a, const Rgb& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; };
    // From the nearest colour of the palette, moves weight from the worst of the mix to the best of the palette.
    const auto square = [&](Color other) { return dot(from(color, other), from(color, other)); };
    const auto nearest = std::ranges::min_element(palette, {}, square);
    std::vector<double> weights(palette.size());
    weights[static_cast<std::size_t>(nearest - palette.begin())] = 1;
    Rgb rest = from(color, *nearest);
    for (int i = 0; i < 10000 && dot(rest, rest) > 0.5; ++i) {
        std::size_t best = 0, worst = palette.size();
        const auto cost = [&](std::size_t k) { return dot(rest, from(color, palette[k])); };
        for (std::size_t k = 0; k < palette.size(); ++k) {
            if (cost(k) < cost(best)) best = k;
            if (weights[k] > 0 && (worst == palette.size() || cost(k) > cost(worst))) worst = k;
        }
        const Rgb way = from(palette[worst], palette[best]);
        const double gain = -dot(rest, way);
        if (gain < 1e-3) break;
        const double share = std::min(weights[worst], gain / dot(way, way));
        weights[worst] -= share;
        weights[best] += share;
        for (std::size_t c = 0; c < 3; ++c)
            rest[c] += share * way[c];
    }
    return std::sqrt(dot(rest, rest));
}

} // namespace unknot::sample
