#include "raster/resized.hpp"

#include "raster/sample_pictures.hpp"

#include <algorithm>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Color black{0, 0, 0, 255}, white{255, 255, 255, 255}, clear{0, 0, 0, 0};

Bitmap noise(int width, int height) {
    std::mt19937 random(4);
    std::vector<Color> colors(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (Color& color : colors)
        color = {static_cast<std::uint8_t>(random()), static_cast<std::uint8_t>(random()), 7, 255};
    return bitmapOf(width, colors);
}

double meanRed(const Bitmap& bitmap) {
    double sum = 0;
    for (std::size_t i = 0; i < bitmap.bytes.size(); i += 4)
        sum += bitmap.bytes[i];
    return sum * 4 / static_cast<double>(bitmap.bytes.size());
}

} // namespace

TEST_CASE("a bitmap in its own size is the same") { CHECK(resized(noise(13, 7), 13, 7) == noise(13, 7)); }

TEST_CASE("each pixel of a smaller bitmap is the average of the area that it replaces") {
    CHECK(resized(bitmapOf(2, {black, white, white, black}), 1, 1) == bitmapOf(1, {{128, 128, 128, 255}}));
    CHECK(resized(bitmapOf(3, {black, white, white}), 2, 1) == bitmapOf(2, {{85, 85, 85, 255}, white}));
    for (const auto& [width, height] : {std::pair{31, 9}, {7, 40}, {1, 1}, {50, 3}})
        CHECK(meanRed(resized(noise(53, 41), width, height)) == doctest::Approx(meanRed(noise(53, 41))).epsilon(0.02));
}

TEST_CASE("a larger bitmap goes smoothly from pixel to pixel, and no further") {
    const Bitmap larger = resized(bitmapOf(2, {black, white}), 40, 3);
    CHECK(colorAt(larger, 0, 1) == black);
    CHECK(colorAt(larger, 39, 1) == white);
    for (int x = 1; x < 40; ++x) {
        const int step = colorAt(larger, x, 2).red - colorAt(larger, x - 1, 2).red;
        CHECK(step >= 0);
        CHECK(step <= 14);
    }
}

TEST_CASE("clear pixels give no colour to their neighbours") {
    const Color glass{0, 255, 0, 0};
    CHECK(resized(bitmapOf(2, {{200, 40, 10, 255}, glass}), 1, 1) == bitmapOf(1, {{200, 40, 10, 128}}));
    for (int x = 0; x < 8; ++x) {
        const Color color = colorAt(resized(bitmapOf(2, {{200, 40, 10, 255}, glass}), 8, 1), x, 0);
        CHECK((color.alpha == 0 || color.green == 40));
    }
    CHECK(resized(bitmapOf(2, {glass, glass}), 1, 1) == bitmapOf(1, {clear}));
}

TEST_CASE("a bitmap of one pixel fills any size, and a length below one counts as one") {
    const Bitmap larger = resized(bitmapOf(1, {{1, 2, 3, 255}}), 5, 4);
    CHECK(colorAt(larger, 4, 3) == Color{1, 2, 3, 255});
    CHECK(resized(noise(9, 9), 0, -3).bytes.size() == 4);
}
