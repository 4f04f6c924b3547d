#include "raster/png.hpp"

#include <png.h>

namespace unknot {
namespace {

std::vector<std::uint8_t> withoutAlpha(const Pixels& pixels) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(pixels.colors.size() * 3);
    const std::uint8_t* channels = pixels.bytes();
    for (std::size_t i = 0; i < pixels.colors.size(); ++i, channels += 4)
        bytes.insert(bytes.end(), channels, channels + 3);
    return bytes;
}

} // namespace

std::string toPng(const Pixels& pixels) {
    if (pixels.colors.empty()) return {};
    const bool opaque = isOpaque(pixels);
    const std::vector<std::uint8_t> bytes = opaque ? withoutAlpha(pixels) : straightBytes(pixels);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = opaque ? PNG_FORMAT_RGB : PNG_FORMAT_RGBA;
    std::string packedBytes(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
    png_alloc_size_t length = packedBytes.size();
    if (!png_image_write_to_memory(&image, packedBytes.data(), &length, 0, bytes.data(), 0, nullptr)) return {};
    packedBytes.resize(length);
    return packedBytes;
}

} // namespace unknot
