#include "desktop/pixel_format.hpp"

#include <X11/Xutil.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace unknot {
namespace {

unsigned long channel(unsigned value, unsigned long mask) {
    if (mask == 0) return 0;
    const int first = std::countr_zero(mask);
    const unsigned long most = mask >> first;
    return ((value * most + 127) / 255) << first;
}

// Then rows can be copied as they are.
bool isOurs(const XImage& image) {
    const int order = std::endian::native == std::endian::little ? LSBFirst : MSBFirst;
    return image.bits_per_pixel == 32 && image.byte_order == order && image.red_mask == 0xFF0000 &&
           image.green_mask == 0x00FF00 && image.blue_mask == 0x0000FF;
}

} // namespace

unsigned long pixelOf(Color color, unsigned long red, unsigned long green, unsigned long blue) {
    return channel(color.red, red) | channel(color.green, green) | channel(color.blue, blue);
}

void write(const Pixels& pixels, XImage& image) {
    const int width = std::min(pixels.width, image.width), height = std::min(pixels.height, image.height);
    const bool copies = isOurs(image);
    for (int y = 0; y < height; ++y) {
        const std::uint32_t* row = pixels.colors.data() + static_cast<std::ptrdiff_t>(y) * pixels.width;
        if (copies) {
            std::memcpy(image.data + static_cast<std::ptrdiff_t>(y) * image.bytes_per_line, row,
                        static_cast<std::size_t>(width) * sizeof *row);
            continue;
        }
        for (int x = 0; x < width; ++x)
            XPutPixel(&image, x, y, pixelOf(pixels.at(x, y), image.red_mask, image.green_mask, image.blue_mask));
    }
}

} // namespace unknot
