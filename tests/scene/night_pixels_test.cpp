// The pixels of the screens by night: none brighter than the palette, and all together dark.

#include "scene/cramp/cramp_screen.hpp"
#include "scene/night_light.hpp"
#include "scene/shipped_routines.hpp"
#include "scene/theme_colors.hpp"

using namespace unknot;
using namespace unknot::sample;

namespace {

void checkNight(LightMeter& meter, const DrawList& list, Contrast contrast) {
    CHECK(meter.lightOf(list).mean <= mostNightLight(contrast));
    const Color most = brightestOf(themeOf(Light::night, contrast));
    const Pixels& pixels = meter.pixels();
    const std::uint8_t* bytes = pixels.bytes();
    int glaring = 0;
    for (std::size_t i = 0; i < pixels.colors.size(); ++i, bytes += 4)
        glaring += isBrighter({bytes[0], bytes[1], bytes[2]}, most) ? 1 : 0;
    CHECK(glaring == 0);
}

} // namespace

TEST_CASE("by night no pixel is brighter than the palette, and the frame as a whole is dark") {
    const auto opened = shippedLibrary().openRoutine("bedtime");
    REQUIRE(opened.routine);
    const Timeline bedtime = compile(*opened.routine);
    const Timeline calf = compile(*shippedLibrary().openRoutine("cramp-calf", {std::nullopt, Side::right}).routine);
    LightMeter meter;
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
                        checkNight(meter, playerScreen(bedtime, player, size, font()).picture, contrast);
                        CrampView cramp;
                        cramp.look = look;
                        cramp.ember = ember;
                        cramp.pause = pause;
                        cramp.position = seconds(100);
                        checkNight(meter, crampScreen(calf, cramp, size, font()).picture, contrast);
                    }
}
