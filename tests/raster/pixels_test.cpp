#include "painted_pixels.hpp"

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

using Channels = std::array<std::uint8_t, 4>;

// Green differs from red and blue, so that swapped channels are noticed.
std::uint32_t gray(unsigned value) {
    const auto level = static_cast<std::uint8_t>(value);
    return packed({level, static_cast<std::uint8_t>(255 - value), level, 255});
}

} // namespace

TEST_CASE("a pixel's bytes in memory are red, green, blue and an alpha of 255") {
    Pixels pixels;
    pixels.reset(2, 2, {1, 2, 3, 7});
    pixels.colors[3] = packed({10, 20, 30, 255});
    CHECK(std::vector<int>(pixels.bytes(), pixels.bytes() + 4) == std::vector<int>{1, 2, 3, 255});
    CHECK(std::vector<int>(pixels.bytes(1) + 4, pixels.bytes(1) + 8) == std::vector<int>{10, 20, 30, 255});
    CHECK(pixels.at(1, 1) == Color{10, 20, 30, 255});
}

TEST_CASE("blending is right to one part in 255 in every channel, exact at both ends, and leaves pixels opaque") {
    for (unsigned under = 0; under < 256; under += 5) {
        for (unsigned over = 0; over < 256; over += 3) {
            const std::uint32_t below = gray(under), above = gray(over);
            REQUIRE(blended(below, above, 0) == below);
            REQUIRE(blended(below, above, 255) == above);
            for (unsigned share = 1; share < 255; share += 11) {
                const auto mixed = std::bit_cast<Channels>(blended(below, above, share));
                for (std::size_t i = 0; i < 3; ++i) {
                    const double from = std::bit_cast<Channels>(below)[i], to = std::bit_cast<Channels>(above)[i];
                    REQUIRE(std::abs(mixed[i] - (from + (to - from) * share / 255)) <= 1.0);
                }
                REQUIRE(mixed[3] == 255);
            }
        }
    }
}

TEST_CASE("a negative length counts as none") {
    Pixels pixels;
    pixels.reset(-1, 5, ink);
    CHECK(pixels.width == 0);
    CHECK(pixels.height == 5);
    CHECK(pixels.colors.empty());
    pixels.reset(5, -1, ink);
    CHECK(pixels.height == 0);
    CHECK(pixels.colors.empty());
}

TEST_CASE("the pixels take the list's size and background") {
    const Pixels pixels = painted({}, {7.4, 3.6}, {1, 2, 3, 255});
    CHECK(pixels.width == 7);
    CHECK(pixels.height == 4);
    CHECK(pixels.colors == std::vector<std::uint32_t>(28, packed({1, 2, 3, 255})));
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

TEST_CASE("on a transparent ground a shape keeps its colour, and its edge becomes transparent") {
    const Color orange{250, 120, 30, 255};
    const Pixels pixels = painted({RoundedBox{{2, 2, 4.5, 4}, 0, orange, 0, {}}}, {10, 8}, {9, 9, 9, 0});
    CHECK_FALSE(isOpaque(pixels));
    CHECK(pixels.at(0, 0) == Color{0, 0, 0, 0});
    CHECK(pixels.at(3, 3) == orange);
    const Color edge = pixels.at(6, 3);
    CHECK(edge.alpha == doctest::Approx(128).epsilon(0.02));
    CHECK(edge.red == doctest::Approx(250).epsilon(0.01));
    CHECK(edge.green == doctest::Approx(120).epsilon(0.02));
    CHECK(isOpaque(painted({RoundedBox{{2, 2, 4.5, 4}, 0, orange, 0, {}}}, {10, 8}, {9, 9, 9, 255})));
}

TEST_CASE("a PNG file of a picture with a transparent ground has straight alpha") {
    const Pixels pixels = painted({Capsule{{6, 6}, {6, 6}, 4, 4, {250, 120, 30, 255}}}, {12, 12}, {0, 0, 0, 0});
    const std::string png = toPng(pixels);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_memory(&image, png.data(), png.size()));
    CHECK((image.format & PNG_FORMAT_FLAG_ALPHA) != 0);
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> bytes(PNG_IMAGE_SIZE(image));
    REQUIRE(png_image_finish_read(&image, nullptr, bytes.data(), 0, nullptr));
    CHECK(bytes == straightBytes(pixels));
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

TEST_CASE("A negative length is none") {
    Pixels pixels;
    pixels.reset(-1, 5, {10, 20, 30, 255});
    CHECK(pixels.width == 0);
    CHECK(pixels.height == 5);
    CHECK(pixels.colors.empty());
}
