#pragma once

// Paints single shapes for tests, and measures the area that they cover.

#include "raster/painter.hpp"

#include <doctest/doctest.h>

#include <string>

namespace unknot::test {

inline constexpr Color paper{0, 0, 0, 255};
inline constexpr Color ink{255, 255, 255, 255};

inline const Font& shippedFont() {
    static const auto loaded = Font::load(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/fonts");
    REQUIRE(loaded);
    return *loaded;
}

inline Pixels painted(std::vector<Shape> shapes, Size size = {200, 160}, Color background = paper) {
    Pixels pixels;
    Painter(shippedFont()).paint(pixels, {size, background, std::move(shapes)});
    return pixels;
}

/// Sum of the covered shares of all pixels. Ink is white and paper black, so blue alone tells the share.
inline double coverage(const Pixels& pixels) {
    double sum = 0;
    for (std::size_t i = 0; i < pixels.colors.size(); ++i)
        sum += pixels.bytes()[4 * i + 2] / 255.0;
    return sum;
}

inline double coverage(const Shape& shape) { return coverage(painted({shape})); }

/// The box around all pixels whose blue is at least `atLeast`, 0 to 255.
inline Box bounds(const Pixels& pixels, unsigned atLeast) {
    int left = pixels.width, top = pixels.height, right = 0, bottom = 0;
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) {
            if (pixels.at(x, y).blue < atLeast) continue;
            left = std::min(left, x), right = std::max(right, x + 1);
            top = std::min(top, y), bottom = std::max(bottom, y + 1);
        }
    }
    return {double(left), double(top), double(right - left), double(bottom - top)};
}

} // namespace unknot::test
