#include "painted.hpp"

#include "raster/png.hpp"

#include <png.h>

#include <cmath>
#include <cstdint>

using namespace unknot;
using namespace unknot::test;

namespace {

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes.at(i));
    return number;
}

} // namespace

TEST_CASE("blending is right to one part in 255 in every channel, and exact at both ends") {
    for (unsigned under = 0; under < 256; under += 5) {
        for (unsigned over = 0; over < 256; over += 3) {
            const std::uint32_t below = under << 16 | (255 - under) << 8 | under;
            const std::uint32_t above = over << 16 | over << 8 | (255 - over);
            REQUIRE(blended(below, above, 0) == below);
            REQUIRE(blended(below, above, 255) == above);
            for (unsigned share = 1; share < 255; share += 11) {
                const std::uint32_t mixed = blended(below, above, share);
                for (const int shift : {16, 8, 0}) {
                    const double from = below >> shift & 255, to = above >> shift & 255;
                    REQUIRE(std::abs((mixed >> shift & 255) - (from + (to - from) * share / 255)) <= 1.0);
                }
            }
        }
    }
}

TEST_CASE("the pixels take the list's size and background") {
    const Pixels pixels = painted({}, {7.4, 3.6}, {1, 2, 3, 255});
    CHECK(pixels.width == 7);
    CHECK(pixels.height == 4);
    CHECK(pixels.colors == std::vector<std::uint32_t>(28, 0x010203));
    CHECK(painted({Polygon{{{0, 0}, {9, 0}, {9, 9}}, ink}}, {0, -5}).colors.empty());
}

TEST_CASE("a PNG file has every pixel as it was painted") {
    const Pixels pixels = painted({Capsule{{20, 20}, {20, 20}, 9, 9, {250, 120, 30, 255}}}, {41, 30}, {1, 2, 3, 255});
    const std::string png = toPng(pixels);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_memory(&image, png.data(), png.size()));
    image.format = PNG_FORMAT_RGB;
    std::vector<png_byte> bytes(PNG_IMAGE_SIZE(image));
    REQUIRE(png_image_finish_read(&image, nullptr, bytes.data(), 0, nullptr));
    REQUIRE(bytes.size() == pixels.colors.size() * 3);
    for (std::size_t i = 0; i < pixels.colors.size(); ++i)
        REQUIRE(packed({bytes[3 * i], bytes[3 * i + 1], bytes[3 * i + 2], 255}) == pixels.colors[i]);
}

TEST_CASE("a PNG file begins as one, has the picture's size and ends whole") {
    const std::string png = toPng(painted({Capsule{{20, 20}, {20, 20}, 9, 9, ink}}, {40, 30}));
    REQUIRE(png.size() > 45);
    CHECK(png.substr(0, 8) == "\x89PNG\r\n\x1A\n");
    CHECK(numberAt(png, 16) == 40);
    CHECK(numberAt(png, 20) == 30);
    CHECK(png.substr(png.size() - 8, 4) == "IEND");
    CHECK(toPng({}).empty());
}
