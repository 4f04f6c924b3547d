#include "figure/picture/own_picture.hpp"

#include "figure/drawn_figure.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

std::shared_ptr<const Bitmap> whiteBitmap(int width, int height) {
    const std::size_t bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    return std::make_shared<const Bitmap>(Bitmap{width, height, std::vector<std::uint8_t>(bytes, 255)});
}

Stretch pictured(int width, int height, bool isMirrored = false) {
    Stretch stretch = shipped("wall-calf");
    stretch.picture = StretchPicture{whiteBitmap(width, height), isMirrored};
    return stretch;
}

Image imageOf(const Stretch& stretch, Side side, const FigureMoment& moment = {}, Light light = Light::day) {
    const DrawList list = drawn(stretch, side, moment, light);
    REQUIRE(list.shapes.size() == 1);
    return std::get<Image>(list.shapes[0]);
}

double sum(Color color) { return color.red + color.green + color.blue; }

} // namespace

TEST_CASE("a picture of the author's own stands in the place of the figure, whole and in the middle") {
    // The frame is 400 x 300 at 30, 20.
    CHECK(imageOf(pictured(40, 10), Side::left).box == Box{30, 120, 400, 100});
    CHECK(imageOf(pictured(10, 30), Side::left).box == Box{180, 20, 100, 300});
    const Stretch stretch = pictured(4, 3);
    const Image image = imageOf(stretch, Side::left);
    CHECK(image.box == Box{30, 20, 400, 300});
    CHECK(image.bitmap == stretch.picture->bitmap);
    CHECK_FALSE(image.tone);
}

TEST_CASE("a picture is mirrored for the right side alone, and only if its author says so") {
    for (const Side side : {Side::left, Side::right}) {
        CHECK_FALSE(imageOf(pictured(4, 3), side).isMirrored);
        CHECK(imageOf(pictured(4, 3, true), side).isMirrored == (side == Side::right));
    }
}

TEST_CASE("by night a picture has dark colours of the theme, and is darker still among the embers") {
    const Theme& theme = themeOf(Light::night);
    const auto usual = imageOf(pictured(4, 3), Side::left, {}, Light::night).tone;
    const auto ember = imageOf(pictured(4, 3), Side::left, {.outlineOnly = true}, Light::night).tone;
    REQUIRE(usual);
    REQUIRE(ember);
    CHECK(usual->dark == theme.background);
    CHECK(sum(usual->light) < sum(theme.quietInk));
    CHECK(sum(ember->light) < 0.6 * sum(usual->light));
    CHECK(sum(ember->light) > sum(theme.background));
}

TEST_CASE("by night a drawing has light lines on the dark ground, and its lines are darker among the embers") {
    Stretch stretch = pictured(4, 3);
    stretch.picture->bitmap = std::make_shared<const Bitmap>(Bitmap{2, 1, {0, 0, 0, 255, 0, 0, 0, 0}});
    const Theme& theme = themeOf(Light::night);
    const auto usual = imageOf(stretch, Side::left, {}, Light::night).tone;
    const auto ember = imageOf(stretch, Side::left, {.outlineOnly = true}, Light::night).tone;
    REQUIRE(usual);
    REQUIRE(ember);
    CHECK(usual->light == theme.background);
    CHECK(sum(usual->dark) < sum(theme.quietInk));
    CHECK(sum(ember->dark) < 0.6 * sum(usual->dark));
    CHECK_FALSE(imageOf(stretch, Side::left).tone);
}

TEST_CASE("a picture of which half is quite transparent is a drawing") {
    CHECK(hasClearGround({2, 1, {0, 0, 0, 255, 0, 0, 0, 0}}));
    CHECK_FALSE(hasClearGround({2, 1, {0, 0, 0, 255, 0, 0, 0, 1}}));
    CHECK_FALSE(hasClearGround({3, 1, {0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 0}}));
    CHECK_FALSE(hasClearGround({}));
}

TEST_CASE("a picture fades as a figure does, and moves with nothing else") {
    const Stretch stretch = pictured(4, 3);
    CHECK(imageOf(stretch, Side::left, {.opacity = 0.3}).opacity == 0.3);
    CHECK(imageOf(stretch, Side::left, {.progress = 0.2, .cycle = 0.4, .breath = 1, .glow = 0}) ==
          imageOf(stretch, Side::left));
}

TEST_CASE("a picture has no known head, and a frame without room no picture") {
    const Stretch stretch = pictured(4, 3);
    CHECK(headIn({&stretch, Side::left, {}}, {0, 0, 400, 300}) == Box{});
    CHECK(drawn(stretch, Side::left, {}, Light::day, {10, 10, 0, 50}).shapes.empty());
    Stretch without = stretch;
    without.picture = StretchPicture{};
    CHECK(drawn(without, Side::left, {}).shapes.empty());
}

TEST_CASE("two pictures are equal if their pixels and their mirrors are") {
    const StretchPicture one{whiteBitmap(2, 2)}, same{whiteBitmap(2, 2)}, other{whiteBitmap(2, 1)};
    CHECK(one == one);
    CHECK(one == same);
    CHECK(one != other);
    CHECK(one != StretchPicture{one.bitmap, true});
    CHECK(one != StretchPicture{});
    CHECK(StretchPicture{} == StretchPicture{});
}
