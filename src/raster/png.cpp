#include "raster/png.hpp"

#include <memory>
#include <png.h>

namespace unknot {
namespace {

// Twice those of a 4K screen. In memory they take 64 MB.
constexpr double mostPixels = 16e6;

// The chunk that ends each file, with its length before it and its checksum behind it. libpng does not read up to it.
constexpr std::string_view lastChunk("\0\0\0\0IEND\xAE\x42\x60\x82", 12);

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

bool isPng(std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1A\n"); }

Result<Bitmap> readPng(std::string_view bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return Fault("is damaged");
    const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, png_image_free);
    if (static_cast<double>(image.width) * image.height > mostPixels) return Fault("has more than 16 million pixels");
    if (bytes.find(lastChunk) == std::string_view::npos) return Fault("is damaged");
    image.format = PNG_FORMAT_RGBA;
    Bitmap bitmap{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    bitmap.bytes.resize(PNG_IMAGE_SIZE(image));
    if (!png_image_finish_read(&image, nullptr, bitmap.bytes.data(), 0, nullptr)) return Fault("is damaged");
    return bitmap;
}

} // namespace unknot
