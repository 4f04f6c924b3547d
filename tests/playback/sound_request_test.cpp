#include "playback/session_sound.hpp"
#include "sound/levels.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Voice and chimes each have the gain of their own level") {
    Settings settings;
    settings.voiceLevel = 3;
    settings.chimeLevel = 8;
    const SoundRequest request = soundRequestFor(nullptr, settings, Light::night);
    CHECK(request.settings.voice == levelGain(3, limits::level));
    CHECK(request.settings.chimes == levelGain(8, limits::level));
    CHECK(request.settings.voice < request.settings.chimes);
    CHECK(request.settings.light == Light::night);
    CHECK(request.session == nullptr);
}
