#include "scene/parts/draw_context.hpp"

#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("text that a screen puts stands left at 0, in the middle at a half and right at 1") {
    Screen screen{{{1280, 800}, themeOf(Light::day).background, {}}, {}, 1};
    const Look look;
    const DrawContext context{screen, look, themeOf(Light::day), font(), 1, 1};
    const TextBlock block{{"Hold"}, 20, Weight::regular, {}};
    const double spare = 400 - font().width("Hold", 20, Weight::regular);
    for (const double align : {0.0, 0.5, 1.0}) {
        context.putText(block, {100, 100, 400, 40}, align);
        CHECK(std::get<Text>(screen.picture.shapes.back()).at.x == doctest::Approx(100 + spare * align));
    }
}

TEST_CASE("in all four themes the borders of what can be pressed have a contrast of at least 3") {
    for (const Light light : {Light::day, Light::night})
        for (const Contrast kind : {Contrast::usual, Contrast::high}) {
            const Theme& theme = themeOf(light, kind);
            for (const Color under : {theme.background, theme.panel}) {
                CHECK(contrast(edgeColor(theme), under) >= 3);
                CHECK(contrast(urgentEdgeColor(theme), under) >= 3);
                CHECK(contrast(theme.accent, under) >= 3);
            }
        }
}
