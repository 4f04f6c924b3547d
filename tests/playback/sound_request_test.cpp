#include "playback/session_sound.hpp"
#include "sound/levels.hpp"
#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

Session sessionOf(std::vector<Step> steps, Time start = Time{0}) {
    return {shared(routineOf(std::move(steps))), seconds(100), start};
}

} // namespace

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

TEST_CASE("While someone sleeps beside the person, voice and chimes are 20 dB softer than their levels") {
    Settings settings;
    settings.voiceLevel = 7;
    const SoundRequest usual = soundRequestFor(nullptr, settings, Light::night);
    settings.someoneBeside = true;
    const SoundRequest whispered = soundRequestFor(nullptr, settings, Light::night);
    CHECK(whispered.settings.voice == doctest::Approx(0.1 * usual.settings.voice));
    CHECK(whispered.settings.chimes == doctest::Approx(0.1 * usual.settings.chimes));
}

TEST_CASE("By night the sound starts at 5 of 10, and by day at 10 of 10") {
    CHECK(soundRequestFor(nullptr, {}, Light::night).level == volumeGain(5));
    CHECK(soundRequestFor(nullptr, {}, Light::day).level == 1);
}

TEST_CASE("By night a session rises from where it begins, and by day it does not") {
    const Session session = sessionOf({stretchStep(Hold{seconds(20)})}, seconds(7));
    CHECK_FALSE(soundRequestFor(&session, {}, Light::day).rise);
    const auto rise = soundRequestFor(&session, {}, Light::night).rise;
    REQUIRE(rise);
    CHECK(rise->from == seconds(7));
    CHECK(riseGain(*rise, seconds(7)) < 0.1);
    CHECK(riseGain(*rise, seconds(17)) == doctest::Approx(1));
    Settings beside;
    beside.someoneBeside = true;
    CHECK(soundRequestFor(&session, beside, Light::night).rise->first == 0.5); // A whisper must stay audible.
}

TEST_CASE("A cramp rises from half its loudness, so that its first line is understood") {
    const Session session = sessionOf({untilEased({stretchStep(OpenHold{seconds(30), seconds(60)})})});
    const auto rise = soundRequestFor(&session, {}, Light::night).rise;
    REQUIRE(rise);
    CHECK(riseGain(*rise, Time{0}) == doctest::Approx(0.5));
}

TEST_CASE("A skip, a seek or a restart does not rise again, and a pause does not end the rise") {
    for (const Command& command :
         {Command{command::Next{}}, Command{command::Seek{seconds(3)}}, Command{command::Restart{}}}) {
        Session session = sessionOf({stretchStep(Hold{seconds(20)})});
        session.apply(command, seconds(101));
        CHECK_FALSE(soundRequestFor(&session, {}, Light::night).rise);
    }
    Session session = sessionOf({stretchStep(Hold{seconds(20)})});
    const auto before = soundRequestFor(&session, {}, Light::night).rise;
    session.apply(command::TogglePause{}, seconds(101));
    session.apply(command::TogglePause{}, seconds(102));
    CHECK((soundRequestFor(&session, {}, Light::night).rise == before));
}
