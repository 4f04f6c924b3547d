#include "raster/png.hpp"

#include <png.h>

namespace unknot {

std::string toPng(const Pixels& pixels) {
    if (pixels.colors.empty()) return {};
    std::vector<png_byte> bytes;
    bytes.reserve(pixels.colors.size() * 3);
    for (const std::uint32_t color : pixels.colors) {
        for (const int shift : {16, 8, 0})
            bytes.push_back(static_cast<png_byte>(color >> shift));
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGB;
    std::string packedBytes(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
    png_alloc_size_t length = packedBytes.size();
    if (!png_image_write_to_memory(&image, packedBytes.data(), &length, 0, bytes.data(), 0, nullptr)) return {};
    packedBytes.resize(length);
    return packedBytes;
}

} // namespace unknot
