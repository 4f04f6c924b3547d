#include "running_window.hpp"

#include "picture/theme.hpp"
#include "scene/player/player_layout.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

const std::string halfMinute = "routine: Window test\n"
                               "ready: 3s\n"
                               "steps:\n"
                               "  - stretch: wall-calf\n"
                               "    hold: 30s\n"
                               "    sides: both\n";

const std::string short_ = "routine: Short test\n"
                           "ready: 1s\n"
                           "steps:\n"
                           "  - stretch: wall-calf\n"
                           "    hold: 4s\n"
                           "    sides: left\n";

double luminance(Color color) {
    const auto linear = [](std::uint8_t value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

// Maximum of each channel by itself. Mixed colours at edges stay below it, a stronger tint does not.
Color brightest(const std::vector<Color>& colors) {
    Color most{0, 0, 0, 255};
    for (const Color& color : colors) {
        most.red = std::max(most.red, color.red);
        most.green = std::max(most.green, color.green);
        most.blue = std::max(most.blue, color.blue);
    }
    return most;
}

std::vector<Color> nightPalette() {
    const Theme& t = themeOf(Light::night);
    return {t.background, t.panel,    t.line,     t.ink,     t.quietInk,  t.accent,   t.onAccent,
            t.urgent,     t.onUrgent, t.skinNear, t.skinFar, t.shirtNear, t.shirtFar, t.shortsNear,
            t.shortsFar,  t.hair,     t.prop,     t.ground,  t.glow};
}

int secondsLeft(const std::string& title) {
    int minutes = 0, rest = 0;
    const std::size_t dash = title.rfind(" - ");
    if (dash == std::string::npos) return -1;
    if (std::sscanf(title.c_str() + dash, " - %d:%d left", &minutes, &rest) != 2) return -1;
    return minutes * 60 + rest;
}

} // namespace

TEST_CASE("by night no pixel is brighter than the palette, from the first moment the window is seen") {
    RunningWindow window(halfMinute, {"--light", "night"});
    REQUIRE(window.appeared());
#ifdef UNKNOT_PORTABLE
    // Only the system can fill a window before its first frame, so the portable build waits for that frame.
    REQUIRE(eventually([&] { return secondsLeft(window.title()) > 0; }));
#endif
    const Color limit = brightest(nightPalette());
    double lightest = 0;
    for (const Color& color : nightPalette())
        lightest = std::max(lightest, luminance(color));
    bool painted = false;
    for (int look = 0; look < 400 && !painted; ++look) {
        const auto pixels = window.pixels();
        REQUIRE_FALSE(pixels.empty());
        const Color most = brightest(pixels);
        REQUIRE(most.red <= limit.red);
        REQUIRE(most.green <= limit.green);
        REQUIRE(most.blue <= limit.blue);
        double brightestPixel = 0;
        for (const Color& color : pixels)
            brightestPixel = std::max(brightestPixel, color.red > 100 ? luminance(color) : 0.0);
        REQUIRE(brightestPixel <= lightest);
        painted = most.red > 150;
    }
    CHECK(painted);
}

TEST_CASE("the title carries the name and the time left, and a pause stops it") {
    RunningWindow window(halfMinute, {"--light", "day"});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return secondsLeft(window.title()) > 0; }));
    CHECK(window.title().starts_with("Window test - 1:"));
    const auto title = [&] { return window.title(); };
    CHECK_FALSE(secondsLeft(window.title()) <= 0);
    window.press(XK_space);
    CHECK(settles(title, 1700ms));
    const std::string paused = window.title();
    window.press(XK_space);
    CHECK(eventually([&] { return window.title() != paused; }));
    window.press(XK_Escape);
    CHECK(window.ended().status == 0);
}

TEST_CASE("plus, skip and a click on the strip move the session, and the light can be changed") {
    RunningWindow window(halfMinute, {"--light", "night"});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return secondsLeft(window.title()) > 0; }));
    const int first = secondsLeft(window.title());
    window.press(XK_plus);
    CHECK(eventually([&] { return secondsLeft(window.title()) > first; }));
    const Box strip = layoutPlayer(window.size(), {}).strip;
    window.click({strip.x + strip.width * 0.9, strip.y + strip.height / 2});
    CHECK(eventually([&] { return secondsLeft(window.title()) < first / 2; }));
    window.press(XK_Home);
    CHECK(eventually([&] { return secondsLeft(window.title()) >= first - 1; }));
    for (int presses = 0; presses < 2; ++presses) // By night the first press only asks.
        window.press(XK_n);
    const Color day = themeOf(Light::day).background;
    CHECK(eventually([&] {
        const auto pixels = window.pixels();
        return !pixels.empty() && pixels.front() == day;
    }));
    window.press(XK_Escape);
    // Two presses at the same moment may be taken for a held key.
    CHECK(eventually([&] { return window.title().ends_with(" - done"); }));
    window.press(XK_Escape);
    INFO(window.title());
    CHECK(window.ended().status == 0);
}

TEST_CASE("with no sound device a session runs to its end in silence, not early, and does not spin") {
    const auto start = std::chrono::steady_clock::now();
    RunningWindow window(short_, {"--light", "night"});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return secondsLeft(window.title()) > 0; }));
    const int first = secondsLeft(window.title());
    CHECK(eventually([&] { return window.title() == "Short test - done"; }));
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    CHECK(passed.count() > first - 1);
    window.press(XK_Escape);
    const ExitResult ended = window.ended();
    CHECK(ended.status == 0);
    CHECK(ended.processorSeconds < passed.count() * 0.8);
    MESSAGE("processor seconds: ", ended.processorSeconds, " of ", passed.count());
}
