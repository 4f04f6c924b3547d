#pragma once

// A painted picture as a value: the colour of each of its pixels. Knows nothing of what it shows, nor of where it goes.

#include "picture/draw_list.hpp"

#include <cstdint>
#include <vector>

namespace unknot {

struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint32_t> colors; ///< 0xRRGGBB, row by row from the top.
    friend bool operator==(const Pixels&, const Pixels&) = default;

    /// Of another size, and all of one colour; its alpha does not count. Less than nothing is nothing.
    void reset(int newWidth, int newHeight, Color color);

    /// `x` and `y` inside the picture.
    Color at(int x, int y) const;
};

/// 0xRRGGBB
constexpr std::uint32_t packed(Color color) {
    return std::uint32_t{color.red} << 16 | std::uint32_t{color.green} << 8 | color.blue;
}

/// `over` laid on `under`, where `share` of 255 is its own: 0 leaves `under` as it is, 255 is `over`.
constexpr std::uint32_t blended(std::uint32_t under, std::uint32_t over, unsigned share) {
    // Two channels at once, in eight bits each with room above; a share of 256 parts makes the division a shift.
    const std::uint32_t of = share + (share >> 7), rest = 256 - of;
    constexpr std::uint32_t redAndBlue = 0xFF00FF, green = 0x00FF00;
    const std::uint32_t first = ((under & redAndBlue) * rest + (over & redAndBlue) * of + 0x800080) >> 8;
    const std::uint32_t second = ((under & green) * rest + (over & green) * of + 0x008000) >> 8;
    return (first & redAndBlue) | (second & green);
}

} // namespace unknot
