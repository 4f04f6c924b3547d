#include "picture/theme.hpp"

#include "scene/contrast.hpp"
#include "scene/theme_colors.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("in all four themes text has a contrast of at least 4.5, and ink of at least 7") {
    for (const Light light : {Light::day, Light::night}) {
        for (const Contrast kind : {Contrast::usual, Contrast::high}) {
            CAPTURE(static_cast<int>(light));
            CAPTURE(static_cast<int>(kind));
            const Theme& theme = themeOf(light, kind);
            for (const Color under : {theme.background, theme.panel}) {
                CHECK(contrast(theme.ink, under) >= 7);
                CHECK(contrast(theme.quietInk, under) >= 4.5);
            }
            CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
            CHECK(contrast(theme.onUrgent, theme.urgent) >= 4.5);
        }
    }
}

TEST_CASE("high contrast gives ink a ratio of at least 10, quiet ink 7, and fills and outlines 3") {
    for (const Light light : {Light::day, Light::night}) {
        CAPTURE(static_cast<int>(light));
        const Theme& theme = themeOf(light, Contrast::high);
        for (const Color under : {theme.background, theme.panel}) {
            CHECK(contrast(theme.ink, under) >= 10);
            CHECK(contrast(theme.quietInk, under) >= 7);
            CHECK(contrast(theme.line, under) >= 3);
            CHECK(contrast(theme.accent, under) >= 3);
            CHECK(contrast(theme.urgent, under) >= 3);
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= 7);
        // These two colours tell the past part of a ring or a strip from its coming part.
        CHECK(contrast(theme.accent, theme.line) >= 2.5);
    }
}

TEST_CASE(
    "with high contrast the figure stands out from the background more than without, and its glow from its skin") {
    for (const Light light : {Light::day, Light::night}) {
        CAPTURE(static_cast<int>(light));
        const Theme& usual = themeOf(light);
        const Theme& high = themeOf(light, Contrast::high);
        const auto gains = [&](Color Theme::*part) {
            return contrast(high.*part, high.background) > contrast(usual.*part, usual.background);
        };
        CHECK(gains(&Theme::skinNear));
        CHECK(gains(&Theme::skinFar));
        CHECK(gains(&Theme::shirtNear));
        CHECK(gains(&Theme::shirtFar));
        CHECK(gains(&Theme::shortsNear));
        CHECK(gains(&Theme::shortsFar));
        CHECK(gains(&Theme::prop));
        CHECK(contrast(high.skinNear, high.background) >= 3);
        CHECK(contrast(high.prop, high.background) >= 2.5);
        CHECK(contrast(high.glow, high.skinNear) >= 1.6);
    }
}

TEST_CASE("by night high contrast is in no channel brighter than the usual night") {
    const Color most = brightestOf(themeOf(Light::night));
    for (const Color color : colorsOf(themeOf(Light::night, Contrast::high)))
        CHECK_FALSE(isBrighter(color, most));
}

TEST_CASE("by night every colour is warm: red most, blue least") {
    for (const Contrast kind : {Contrast::usual, Contrast::high}) {
        for (const Color color : colorsOf(themeOf(Light::night, kind))) {
            CHECK(color.red >= color.green);
            CHECK(color.green >= color.blue);
            CHECK(color.blue <= 0.75 * color.red);
        }
    }
}
