// The pixels of the screens by night: none brighter than the palette, and all together dark.

#include "raster/painter.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/longest_moments.hpp"
#include "scene/screen_faults.hpp"

#include <array>

using namespace unknot;
using namespace unknot::sample;

namespace {

Color brightestOf(const Theme& t) {
    Color most;
    for (const Color color :
         {t.background, t.panel, t.line, t.ink, t.quietInk, t.accent, t.onAccent, t.urgent, t.onUrgent, t.skinNear,
          t.skinFar, t.shirtNear, t.shirtFar, t.shortsNear, t.shortsFar, t.hair, t.prop, t.ground, t.glow})
        most = {std::max(most.red, color.red), std::max(most.green, color.green), std::max(most.blue, color.blue), 255};
    return most;
}

void checkNight(const DrawList& list, Contrast contrast) {
    Pixels pixels;
    Painter(font()).paint(pixels, list);
    const Color most = brightestOf(themeOf(Light::night, contrast));
    std::array<double, 256> light{};
    for (std::size_t i = 0; i < light.size(); ++i)
        light[i] = linear(static_cast<std::uint8_t>(i));
    double sum = 0;
    int glaring = 0;
    const std::uint8_t* bytes = pixels.bytes();
    for (std::size_t i = 0; i < pixels.colors.size(); ++i, bytes += 4) {
        if (bytes[0] > most.red || bytes[1] > most.green || bytes[2] > most.blue) ++glaring;
        sum += 0.2126 * light[bytes[0]] + 0.7152 * light[bytes[1]] + 0.0722 * light[bytes[2]];
    }
    CHECK(glaring == 0);
    // High contrast is brighter on purpose.
    const double allowed = contrast == Contrast::high ? 0.06 : 0.05;
    CHECK(sum / static_cast<double>(pixels.colors.size()) <= allowed);
}

} // namespace

TEST_CASE("by night no pixel is brighter than the palette, and the frame as a whole is dark") {
    const auto opened = shippedLibrary().openRoutine("bedtime");
    REQUIRE(opened.routine);
    const Timeline bedtime = compile(*opened.routine);
    const Timeline calf = compile(*shippedLibrary().openRoutine("cramp-calf", {std::nullopt, Side::right}).routine);
    for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{480, 854}})
        for (const double scale : {1.0, 2.0})
            for (const Contrast contrast : {Contrast::usual, Contrast::high})
                for (const bool ember : {false, true})
                    for (const PauseCause pause : {PauseCause::none, PauseCause::person}) {
                        CAPTURE(size.width);
                        CAPTURE(scale);
                        CAPTURE(ember);
                        const Look look{Light::night, contrast, scale, false, std::nullopt};
                        PlayerView player;
                        player.look = look;
                        player.ember = ember;
                        player.pause = pause;
                        player.position = seconds(44);
                        checkNight(playerScreen(bedtime, player, size, font()).picture, contrast);
                        CrampView cramp;
                        cramp.look = look;
                        cramp.ember = ember;
                        cramp.pause = pause;
                        cramp.position = seconds(100);
                        checkNight(crampScreen(calf, cramp, size, font()).picture, contrast);
                    }
}
