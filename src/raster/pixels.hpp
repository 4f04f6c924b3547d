#pragma once

// A painted picture as a value: the colour of each of its pixels. Knows nothing of what it shows, nor of where it goes.

#include "picture/draw_list.hpp"
#include "raster/area.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace unknot {

struct Pixels {
    int width = 0, height = 0;
    /// Row by row from the top, each as packed() makes it; on a transparent ground with premultiplied alpha.
    std::vector<std::uint32_t> colors;
    friend bool operator==(const Pixels&, const Pixels&) = default;

    /// Takes another size and one colour: transparent where its alpha is 0, else opaque. A negative length counts as 0.
    void reset(int newWidth, int newHeight, Color color);

    /// Gives an area inside the picture one colour, as reset() does.
    void fill(const Area& area, Color color);

    Area whole() const { return {0, 0, width, height}; }

    /// With straight alpha; `x` and `y` inside the picture.
    Color at(int x, int y) const;

    /// Four bytes a pixel from this row on: red, green, blue, alpha. Graphics libraries take them as they are.
    const std::uint8_t* bytes(int row = 0) const;
};

bool isOpaque(const Pixels& pixels);

/// Four bytes a pixel with straight alpha, as a window's icon and a PNG file have them.
std::vector<std::uint8_t> straightBytes(const Pixels& pixels);

/// A colour as its four bytes in memory: red, green, blue and an alpha of 255, whatever the machine's byte order.
constexpr std::uint32_t packed(Color color) {
    return std::bit_cast<std::uint32_t>(std::array<std::uint8_t, 4>{color.red, color.green, color.blue, 255});
}

/// Mixes `over` into `under` by `share` of 255: 0 leaves `under` as it is, 255 is `over`. The alpha of two opaque
/// colours stays 255.
constexpr std::uint32_t blended(std::uint32_t under, std::uint32_t over, unsigned share) {
    // Two channels at once, in eight bits each with room above; a share of 256 parts makes the division a shift.
    const std::uint32_t of = share + (share >> 7), rest = 256 - of;
    constexpr std::uint32_t pair = 0x00FF00FF, half = 0x00800080;
    const std::uint32_t low = (under & pair) * rest + (over & pair) * of + half;
    const std::uint32_t high = (under >> 8 & pair) * rest + (over >> 8 & pair) * of + half;
    return (low >> 8 & pair) | (high & ~pair);
}

} // namespace unknot
