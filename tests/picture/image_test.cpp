// An image in a picture: its line in a dump, its element in an SVG document, and its changes.

#include "picture/dump.hpp"
#include "picture/fade.hpp"
#include "picture/scaled.hpp"
#include "picture/svg.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

Image sample() {
    Image image{.box = {10, 20, 30.5, 40}, .bitmap = std::make_shared<const Bitmap>(Bitmap{1, 1, {1, 2, 3, 255}})};
    image.radius = 4;
    return image;
}

DrawList listOf(const Image& image) { return {{100, 80}, {9, 8, 7, 255}, {image}}; }

} // namespace

TEST_CASE("an SVG document contains its images as data, with their box and opacity") {
    Image image = sample();
    const auto file = [](const Image& asked) { return asked.bitmap ? "foobar" : ""; };
    const std::string start = "<image x=\"10\" y=\"20\" width=\"30.5\" height=\"40\" preserveAspectRatio=\"none\"";
    CHECK(toSvg(listOf(image), {}, file).find(start + " href=\"data:image/png;base64,Zm9vYmFy\"/>") !=
          std::string::npos);
    image.opacity = 0.25;
    CHECK(toSvg(listOf(image), {}, file).find(start + " opacity=\"0.25\"") != std::string::npos);
    image.bitmap = nullptr;
    CHECK(toSvg(listOf(image), {}, file).find("<image") == std::string::npos);
    CHECK(toSvg(listOf(sample()), {}).find("<image") == std::string::npos);
}

TEST_CASE("a dump names all that an image has") {
    Image image = sample();
    CHECK(dump(listOf(image)).find("\nimage 10,20 30.5x40 r4 of 1x1\n") != std::string::npos);
    image.isMirrored = true;
    image.tone = Tone{{1, 2, 3, 255}, {10, 11, 12, 255}};
    image.brightness = 0.5;
    image.opacity = 0.25;
    CHECK(dump(listOf(image)).find(" of 1x1 mirrored tone #010203 #0a0b0c brightness 0.5 opacity 0.25\n") !=
          std::string::npos);
}

TEST_CASE("a fade takes the light of an image, and two fades take it one after the other") {
    DrawList list = listOf(sample());
    fade(list, 0.5);
    CHECK(std::get<Image>(list.shapes[0]).brightness == 0.5);
    fade(list, 0.5);
    CHECK(std::get<Image>(list.shapes[0]).brightness == 0.25);
    fade(list, 1);
    CHECK(std::get<Image>(list.shapes[0]).brightness == 0);
}

TEST_CASE("a larger picture has a larger image of the same pixels") {
    const Image image = sample();
    const auto larger = std::get<Image>(scaled(listOf(image), 2).shapes[0]);
    CHECK(larger.box == Box{20, 40, 61, 80});
    CHECK(larger.radius == 8);
    CHECK(larger.bitmap == image.bitmap);
}
