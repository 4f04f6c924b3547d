#pragma once

// The contrast of two colours, as WCAG 2.2 defines it.

#include "picture/draw_list.hpp"

#include <algorithm>
#include <cmath>

namespace unknot::sample {

inline double linear(std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

inline double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

inline double contrast(Color a, Color b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The colour of `above` painted over the opaque `below`.
inline Color painted(Color below, Color above) {
    const auto mixed = [&](std::uint8_t under, std::uint8_t over) {
        return static_cast<std::uint8_t>(std::lround(under + (over - under) * (above.alpha / 255.0)));
    };
    return {mixed(below.red, above.red), mixed(below.green, above.green), mixed(below.blue, above.blue), 255};
}

} // namespace unknot::sample
