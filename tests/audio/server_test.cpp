// A sound server that dies or hangs, and comes back.

#include "listening.hpp"
#include "playback/wall_clock.hpp"
#include "support/eventually.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

using namespace unknot;
using namespace unknot::test;

namespace {

// tests/bench/run --restarts asks for fifty.
int deaths() {
    const char* wanted = std::getenv("UNKNOT_SERVER_DEATHS");
    return wanted ? std::atoi(wanted) : 5;
}

} // namespace

TEST_CASE("A sound server that dies five times is heard again each time, in step with the session") {
    Listening person(steady);
    person.hearFirstTone();
    Time begun = person.wallTimeOf(person.origin());
    for (int i = 0; i < deaths(); ++i) {
        CAPTURE(i);
        person.killServer();
        person.startServer();
        const Time restarted = wallNow();
        // The tones are alike, so any may stand for the first. The last half second tells if they are in step.
        person.hearFirstTone(seconds(5));
        CHECK(wallNow() - restarted < seconds(6));
        person.waitFor(seconds(7) + milliseconds(500));
        const auto tones = person.tones(Time{0}, seconds(5), seconds(8));
        REQUIRE(tones.size() == 3);
        const auto later = std::vector(tones.begin() + 1, tones.end());
        // The first reports of a new device may still correct its place a little.
        areWhole(later);
        const Time now = person.wallTimeOf(originOf(later));
        const double off = std::remainder(inSeconds(now - begun), 1.0);
        MESSAGE("out of step by " << off * 1000 << " ms");
        CHECK(std::abs(off) < 0.1);
        // The session follows the device, so each new one moves it a little.
        begun = now;
    }
}

TEST_CASE("A sound server that stops for five seconds is heard in step again when it goes on") {
    Listening person(steady);
    person.hearFirstTone();
    const Time begun = person.wallTimeOf(person.origin());
    person.hangServer();
    const Time stopped = wallNow();
    REQUIRE(eventually([&] { return wallNow() - stopped > seconds(5); }));
    person.letServerGoOn();
    // The sound that waited in the server is over by then.
    const Time resumed = person.length() + seconds(2);
    std::optional<Time> again;
    REQUIRE(eventually([&] { return (again = firstSound(person.samples(), resumed)).has_value(); }));
    MESSAGE("heard again after " << inSeconds(*again - resumed + seconds(2)) << " s");
    REQUIRE(person.hears(*again + seconds(6)));
    const Time origin = person.momentOf(begun);
    const Time next = seconds((*again - origin) / seconds(1) + 2);
    const auto tones = person.tones(origin + next - milliseconds(200), next, next + seconds(3));
    REQUIRE(tones.size() == 3);
    areInPlace(tones);
    areWhole(tones);
    const double off = inSeconds(originOf(tones) - origin);
    MESSAGE("out of step by " << off * 1000 << " ms");
    CHECK(std::abs(off) < 0.1);
}
