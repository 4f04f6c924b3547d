#include "raster/pixels.hpp"

#include <algorithm>

namespace unknot {

void Pixels::reset(int newWidth, int newHeight, Color color) {
    width = std::max(newWidth, 0);
    height = std::max(newHeight, 0);
    colors.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), packed(color));
}

Color Pixels::at(int x, int y) const {
    const std::uint32_t color =
        colors[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    return {static_cast<std::uint8_t>(color >> 16), static_cast<std::uint8_t>(color >> 8),
            static_cast<std::uint8_t>(color), 255};
}

} // namespace unknot
