#include "painted_pixels.hpp"

#include "raster/image_file.hpp"
#include "raster/png.hpp"
#include "raster/sample_pictures.hpp"

#include <cmath>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Color red{200, 0, 0, 255}, green{0, 160, 0, 255}, clear{0, 0, 0, 0};
constexpr Color ground{20, 40, 60, 255};
constexpr Box box{20, 30, 100, 60};

/// Red on the left, green on the right.
Image twoColored() { return {.box = box, .bitmap = shared(bitmapOf(2, {red, green}))}; }

/// From black to white, with clear pixels among them.
Image shaded() {
    std::vector<Color> colors;
    for (int i = 0; i < 64; ++i) {
        const auto level = static_cast<std::uint8_t>(i * 4);
        colors.push_back(
            {level, level, static_cast<std::uint8_t>(255 - level), static_cast<std::uint8_t>(i % 3 * 127)});
    }
    return {.box = box, .bitmap = shared(bitmapOf(8, colors))};
}

Pixels on(Color background, const Image& image) { return painted({image}, {200, 160}, background); }

} // namespace

TEST_CASE("an image fills its box and no pixel more") {
    const Pixels pixels = on(paper, {.box = box, .bitmap = shared(bitmapOf(1, {ink}))});
    CHECK(bounds(pixels, 255) == box);
    CHECK(bounds(pixels, 1) == box);
}

TEST_CASE("a mirrored image has its left on the right") {
    Image image = twoColored();
    CHECK(on(ground, image).at(20, 50) == red);
    CHECK(on(ground, image).at(119, 50) == green);
    image.isMirrored = true;
    CHECK(on(ground, image).at(20, 50) == green);
    CHECK(on(ground, image).at(119, 50) == red);
}

TEST_CASE("clear pixels show the ground, half clear ones show half of it") {
    const Image image{.box = box, .bitmap = shared(bitmapOf(1, {clear, red, {200, 0, 0, 128}}))};
    const Pixels pixels = on(ground, image);
    CHECK(pixels.at(60, 32) == ground);
    CHECK(pixels.at(60, 60).red >= 195);
    CHECK(std::abs(pixels.at(60, 88).red - 110) <= 1);
    CHECK(std::abs(pixels.at(60, 88).blue - 30) <= 1);
}

TEST_CASE("a toned image has the mixes of its two colours alone, however it is faded by its own light") {
    Image image = shaded();
    const Tone tone{{7, 5, 4, 255}, {90, 60, 40, 255}};
    image.tone = tone;
    for (const double brightness : {1.0, 0.4, 0.0}) {
        image.brightness = brightness;
        const Pixels pixels = on({0, 255, 0, 255}, image);
        for (int y = 30; y < 90; ++y)
            for (int x = 20; x < 120; ++x) {
                const Color color = pixels.at(x, y);
                const double share = brightness > 0 ? (color.red / brightness - 7) / 83 : 0;
                REQUIRE(color.red <= 90 * brightness + 0.5);
                REQUIRE(std::abs(color.green - brightness * (5 + 55 * share)) <= 2.5);
                REQUIRE(std::abs(color.blue - brightness * (4 + 36 * share)) <= 2.5);
            }
    }
}

TEST_CASE("a toned image lies on white paper, so that black lines on a clear ground stay visible") {
    Image image{.box = box, .bitmap = shared(bitmapOf(1, {clear, {0, 0, 0, 255}}))};
    image.tone = Tone{{7, 5, 4, 255}, {90, 60, 40, 255}};
    CHECK(on(ground, image).at(60, 31) == image.tone->light);
    CHECK(on(ground, image).at(60, 89) == image.tone->dark);
}

TEST_CASE("brightness takes an image to black, opacity to the ground") {
    Image image = twoColored();
    image.brightness = 0.5;
    CHECK(on(ground, image).at(20, 50) == Color{100, 0, 0, 255});
    image.brightness = 0;
    CHECK(on(ground, image).at(20, 50) == Color{0, 0, 0, 255});
    image.brightness = 1;
    image.opacity = 0.5;
    CHECK(std::abs(on(ground, image).at(20, 50).red - 110) <= 1);
    image.opacity = 0;
    CHECK(on(ground, image) == painted({}, {200, 160}, ground));
}

TEST_CASE("round corners show the ground, and the middle of each edge is whole") {
    Image image{.box = box, .bitmap = shared(bitmapOf(1, {ink})), .radius = 20};
    const Pixels pixels = on(paper, image);
    for (const int x : {20, 119})
        for (const int y : {30, 89})
            CHECK(pixels.at(x, y) == paper);
    for (const auto& [x, y] : {std::pair{20, 60}, {119, 60}, {70, 30}, {70, 89}})
        CHECK(pixels.at(x, y) == ink);
    CHECK(coverage(pixels) == doctest::Approx(coverage(RoundedBox{box, 20, ink, 0, {}})).epsilon(0.001));
}

TEST_CASE("an image without pixels or with an impossible box paints nothing") {
    const Pixels empty = painted({}, {200, 160}, ground);
    CHECK(on(ground, {.box = box, .bitmap = nullptr}) == empty);
    CHECK(on(ground, {.box = box, .bitmap = shared({})}) == empty);
    CHECK(on(ground, {.box = box, .bitmap = shared({2, 2, {1, 2, 3, 4}})}) == empty);
    for (const Box place : {Box{std::nan(""), 0, 9, 9}, Box{0, 0, 1e12, 9}, Box{0, 0, INFINITY, INFINITY},
                            Box{5, 5, -4, 3}, Box{5, 5, 90000, 90000}}) {
        Image image = twoColored();
        image.box = place;
        CHECK(on(ground, image) == empty);
    }
}

TEST_CASE(
    "a painter that knows an image paints it anew in another tone, size or side, and another image in its place") {
    std::vector<Image> images(6, shaded());
    images[1].tone = Tone{{7, 5, 4, 255}, {90, 60, 40, 255}};
    images[2].tone = Tone{{0, 0, 0, 255}, {10, 60, 90, 255}};
    images[3].box.width = 60;
    images[4].isMirrored = true;
    images[5].bitmap = twoColored().bitmap;
    Painter painter(shippedFont());
    Pixels pixels;
    for (int round = 0; round < 2; ++round)
        for (const Image& image : images) {
            painter.paint(pixels, {{200, 160}, ground, {image}});
            CHECK(pixels == on(ground, image));
        }
}

TEST_CASE("the file of an image for an SVG document has its tone, its side and its corners, but not its opacity") {
    Image image = twoColored();
    image.bitmap = shared(bitmapOf(60, std::vector<Color>(60 * 40, red)));
    image.tone = Tone{{0, 0, 0, 255}, {90, 60, 40, 255}};
    image.opacity = 0.2;
    image.radius = 20;
    const auto bitmap = readPng(imageFile(image));
    REQUIRE(bitmap);
    CHECK(bitmap->width == 60);
    CHECK(bitmap->height == 40);
    CHECK(colorAt(*bitmap, 0, 0).alpha == 0);
    // Red has 0.299 of the light of white.
    CHECK(std::abs(colorAt(*bitmap, 30, 20).red - 90 * 200 / 255.0 * 0.299) <= 1);
    CHECK(colorAt(*bitmap, 30, 20).alpha == 255);
    CHECK(imageFile({.box = box, .bitmap = nullptr}).empty());
}
