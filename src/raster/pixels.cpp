#include "raster/pixels.hpp"

#include <algorithm>

namespace unknot {
namespace {

Color straight(const std::uint8_t* channels) {
    const unsigned alpha = channels[3];
    if (alpha == 0) return {0, 0, 0, 0};
    const auto whole = [&](unsigned part) {
        return static_cast<std::uint8_t>(std::min(255U, (part * 255 + alpha / 2) / alpha));
    };
    return {whole(channels[0]), whole(channels[1]), whole(channels[2]), channels[3]};
}

std::uint32_t ground(Color color) { return color.alpha == 0 ? 0 : packed(color); }

} // namespace

void Pixels::reset(int newWidth, int newHeight, Color color) {
    width = std::max(newWidth, 0);
    height = std::max(newHeight, 0);
    colors.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), ground(color));
}

void Pixels::fill(const Area& area, Color color) {
    for (int y = area.y; y < area.bottom(); ++y) {
        const auto row = colors.begin() + static_cast<std::ptrdiff_t>(y) * width;
        std::fill(row + area.x, row + area.right(), ground(color));
    }
}

Color Pixels::at(int x, int y) const {
    const std::uint8_t* channels = bytes(y) + static_cast<std::ptrdiff_t>(x) * 4;
    return straight(channels);
}

const std::uint8_t* Pixels::bytes(int row) const {
    const std::uint32_t* first = colors.data() + static_cast<std::ptrdiff_t>(row) * width;
    return reinterpret_cast<const std::uint8_t*>(first); // C++ allows reading any object as bytes.
}

bool isOpaque(const Pixels& pixels) {
    const std::uint32_t alpha = std::bit_cast<std::uint32_t>(std::array<std::uint8_t, 4>{0, 0, 0, 255});
    return std::ranges::all_of(pixels.colors, [&](std::uint32_t color) { return (color & alpha) == alpha; });
}

std::vector<std::uint8_t> straightBytes(const Pixels& pixels) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(pixels.colors.size() * 4);
    for (std::size_t i = 0; i < pixels.colors.size(); ++i) {
        const Color color = straight(pixels.bytes() + 4 * i);
        bytes.insert(bytes.end(), {color.red, color.green, color.blue, color.alpha});
    }
    return bytes;
}

} // namespace unknot
