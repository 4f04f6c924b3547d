#include "painted_pixels.hpp"
#include "support/temporary_folder.hpp"

#include "picture/svg.hpp"
#include "picture/theme.hpp"
#include "scene/icon.hpp"

#include <png.h>

#include <fstream>
#include <iterator>

using namespace unknot;
using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(UNKNOT_SOURCE_FOLDER) / "assets/icon";

Pixels paintedIcon(int size) {
    Pixels pixels;
    Painter(shippedFont()).paint(pixels, icon(size));
    return pixels;
}

// Pixels of a PNG file, with straight alpha. The bytes of the file differ from one version of libpng to another.
std::vector<std::uint8_t> pixelsIn(const fs::path& path) {
    const std::string png = contentOf(path);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE_MESSAGE(png_image_begin_read_from_memory(&image, png.data(), png.size()), path.string());
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> bytes(PNG_IMAGE_SIZE(image));
    REQUIRE(png_image_finish_read(&image, nullptr, bytes.data(), 0, nullptr));
    return bytes;
}

} // namespace

TEST_CASE("the program draws the shipped icons; 'unknot list --icon assets/icon' makes them again") {
    for (const int size : iconSizes) {
        CAPTURE(size);
        CHECK(pixelsIn(folder / ("unknot-" + std::to_string(size) + ".png")) == straightBytes(paintedIcon(size)));
    }
    CHECK(contentOf(folder / "unknot.svg") == toSvg(icon(256), {}));
}

TEST_CASE("an icon is a square with transparent corners and an opaque middle, no brighter than the night") {
    const Theme& night = themeOf(Light::night);
    for (const int size : iconSizes) {
        CAPTURE(size);
        const Pixels pixels = paintedIcon(size);
        CHECK(pixels.width == size);
        CHECK(pixels.height == size);
        for (const int x : {0, size - 1})
            for (const int y : {0, size - 1})
                CHECK(pixels.at(x, y).alpha < 128);
        for (int y = size / 4; y < size * 3 / 4; ++y)
            for (int x = size / 4; x < size * 3 / 4; ++x) {
                const Color color = pixels.at(x, y);
                REQUIRE(color.alpha == 255);
                REQUIRE(color.red <= night.glow.red);
                REQUIRE(color.green <= night.onUrgent.green);
                REQUIRE(color.blue <= night.onUrgent.blue);
            }
    }
}

TEST_CASE("the calf glows at every size") {
    const Color glow = themeOf(Light::night).glow;
    for (const int size : iconSizes) {
        const Pixels pixels = paintedIcon(size);
        int bright = 0;
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x)
                bright += pixels.at(x, y).red > glow.red * 9 / 10;
        CHECK_MESSAGE(bright >= size * size / 100, size);
    }
}
