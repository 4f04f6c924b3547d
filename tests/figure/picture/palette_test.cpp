#include "figure/picture/palette.hpp"

#include "figure/drawn_figure.hpp"
#include "figure/picture/limb_pieces.hpp"
#include "figure/picture/mannequin.hpp"
#include "scene/contrast.hpp"

// By night dark parts have an edge. Parts that must differ have different colours.

using namespace unknot;
using namespace unknot::test;

namespace {

int sumOf(Color color) { return color.red + color.green + color.blue; }

std::vector<EdgedColor> darkThings(const Theme& theme) {
    const PropColors props = propColors(theme);
    return {props.edge, props.surface, props.pale, limbColors(theme, true).shorts, limbColors(theme, false).shorts};
}

} // namespace

TEST_CASE("by night shorts and things end in a line that is lighter than they are and darker than skin") {
    const Theme& night = themeOf(Light::night);
    for (const EdgedColor& color : darkThings(night)) {
        REQUIRE(color.edge);
        CHECK(sumOf(*color.edge) > 1.4 * sumOf(color.color));
        CHECK(sumOf(*color.edge) < sumOf(night.skinFar));
    }
}

TEST_CASE("by day nothing has an edge") {
    for (const EdgedColor& color : darkThings(themeOf(Light::day)))
        CHECK_FALSE(color.edge);
}

TEST_CASE("an edge goes round all that follow one another with it, not between them") {
    const Color inner{1, 2, 3, 255}, line{9, 9, 9, 255}, other{5, 5, 5, 255};
    Sketch sketch{Camera{0, 0}};
    sketch.add({{{0, 0, 0}, 0.1}}, EdgedColor{inner, line});
    sketch.add({{{0.1, 0, 0}, 0.1}}, EdgedColor{inner, line});
    sketch.add({{{0.2, 0, 0}, 0.1}}, other);
    DrawList list;
    paint(list, sketch, {{}, 100}, {false, 1, {}, {}});
    std::vector<Color> colors;
    for (const Shape& shape : list.shapes)
        colors.push_back(colorOf(shape));
    CHECK(colors == std::vector<Color>{line, line, inner, inner, other});
    CHECK(boundsOf(list.shapes[0]).left < boundsOf(list.shapes[2]).left);
}

TEST_CASE("a warm pack and a cold one are told apart by day and by night") {
    for (Light light : {Light::day, Light::night}) {
        const Color warm = packColors(themeOf(light), true).pack, cold = packColors(themeOf(light), false).pack;
        CHECK(warm.red - warm.blue > cold.red - cold.blue + 40);
    }
}

TEST_CASE("of the outlines alone, those of the working leg have a contrast of at least 4.5 and all others of 3") {
    FigureMoment bare;
    bare.outlineOnly = true;
    const Stretch stretch = shipped("wall-calf");
    for (const Light light : {Light::day, Light::night})
        for (const Contrast kind : {Contrast::usual, Contrast::high})
            for (const Side side : {Side::left, Side::right}) {
                const Theme& theme = themeOf(light, kind);
                DrawList list;
                drawFigure(list, {&stretch, side, bare}, theme, {0, 0, 400, 300});
                int working = 0, others = 0;
                for (const Shape& shape : list.shapes) {
                    if (colorOf(shape) == theme.background) continue;
                    const bool strong = colorOf(shape) == theme.quietInk;
                    CHECK(sample::contrast(colorOf(shape), theme.background) >= (strong ? 4.5 : 3));
                    ++(strong ? working : others);
                }
                CHECK(working > 0);
                CHECK(others > working);
            }
}

TEST_CASE("by night the rim of a hand stands out from the skin under it") {
    for (const Contrast kind : {Contrast::usual, Contrast::high}) {
        const Theme& night = themeOf(Light::night, kind);
        CHECK(sample::contrast(handRimColor(night, true), night.skinNear) >= 2.1);
        CHECK(sample::contrast(handRimColor(night, false), night.skinFar) >= 1.7);
    }
}

TEST_CASE("a hand on a leg and a hand that hangs beside one have a rim, a hand on the wall has none") {
    const Theme& night = themeOf(Light::night);
    const auto rims = [&](const char* id) {
        const DrawList list = drawn(shipped(id), Side::right, {.cycle = 0.1}, Light::night);
        return std::ranges::count_if(list.shapes,
                                     [&](const Shape& shape) { return colorOf(shape) == handRimColor(night, true); });
    };
    CHECK(rims("hamstring-seated") > 0);
    CHECK(rims("walk-it-off") > 0);
    CHECK(rims("wall-calf") == 0);
}
