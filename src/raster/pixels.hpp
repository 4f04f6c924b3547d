#pragma once

// A painted picture as a value: the colour of each pixel. Knows nothing of its content or its destination.

#include "picture/draw_list.hpp"
#include "raster/area.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace unknot {

struct Pixels {
    int width = 0, height = 0;
    /// Row by row from the top, in the byte order of packed(). Premultiplied by alpha if the ground is transparent.
    std::vector<std::uint32_t> colors;
    friend bool operator==(const Pixels&, const Pixels&) = default;

    /// Sets the size, all in one colour: transparent if its alpha is 0, else opaque. A negative length counts as 0.
    void reset(int newWidth, int newHeight, Color color);

    /// Fills an area, which must lie inside the picture; the colour counts as in reset().
    void fill(const Area& area, Color color);

    Area whole() const { return {0, 0, width, height}; }

    /// With straight alpha; `x` and `y` must lie inside the picture.
    Color at(int x, int y) const;

    /// The bytes from `row` on, four a pixel: red, green, blue, alpha. Graphics libraries take them as they are.
    const std::uint8_t* bytes(int row = 0) const;
};

bool isOpaque(const Pixels& pixels);

/// Four bytes a pixel with straight alpha, the form of window icons and PNG files.
std::vector<std::uint8_t> straightBytes(const Pixels& pixels);

/// A colour's four bytes in memory: red, green, blue and an alpha of 255, whatever the machine's byte order.
constexpr std::uint32_t packed(Color color) {
    return std::bit_cast<std::uint32_t>(std::array<std::uint8_t, 4>{color.red, color.green, color.blue, 255});
}

/// Mixes `over` into `under` by `share` of 255: 0 gives `under`, 255 gives `over`. Two opaque colours give an opaque
/// colour.
constexpr std::uint32_t blended(std::uint32_t under, std::uint32_t over, unsigned share) {
    // Two channels at a time, each with eight spare bits above. Counting the share in 256ths turns the division into a
    // shift.
    const std::uint32_t of = share + (share >> 7), rest = 256 - of;
    constexpr std::uint32_t pair = 0x00FF00FF, half = 0x00800080;
    const std::uint32_t low = (under & pair) * rest + (over & pair) * of + half;
    const std::uint32_t high = (under >> 8 & pair) * rest + (over >> 8 & pair) * of + half;
    return (low >> 8 & pair) | (high & ~pair);
}

} // namespace unknot
