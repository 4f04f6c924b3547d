#include "session/session_ending.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

Routine crampRoutine() {
    StretchStep step = stretchStep(OpenHold{seconds(30), seconds(60)}, Sides::cramped);
    step.ready = Time{0};
    StretchStep after = stretchStep(Hold{seconds(10)}, Sides::cramped);
    return routineOf({untilEased({step}), after});
}

Session playedFor(Routine routine, Time length, std::optional<Time> easedAt = {}) {
    Session session(shared(std::move(routine)), Time{0});
    for (Time now{}; now < length; now += milliseconds(100)) {
        session.advance(now);
        if (easedAt && now == *easedAt) session.apply(command::Ease{}, now);
    }
    session.advance(length);
    return session;
}

} // namespace

TEST_CASE("A routine ends complete, or left early") {
    const Routine routine = routineOf({stretchStep(Hold{seconds(10)}, Sides::left)});
    CHECK(endingOf(playedFor(routine, seconds(60)), false) == SessionEnding::complete);
    CHECK(endingOf(playedFor(routine, seconds(5)), true) == SessionEnding::leftEarly);
}

TEST_CASE("A cramp ends not eased if it was coached to its end") {
    CHECK(endingOf(playedFor(crampRoutine(), seconds(120)), false) == SessionEnding::notEased);
}

TEST_CASE("Leaving in the finish, while its last words are said, is not early") {
    const Routine routine = routineOf({stretchStep(Hold{seconds(10)}, Sides::left)});
    CHECK(endingOf(playedFor(routine, seconds(20)), true) == SessionEnding::complete);
    CHECK(endingOf(playedFor(crampRoutine(), seconds(62)), true) == SessionEnding::notEased);
}

TEST_CASE("A cramp that was left before it eased is left early, and never called eased") {
    CHECK(endingOf(playedFor(crampRoutine(), seconds(20)), true) == SessionEnding::leftEarly);
}

TEST_CASE("A cramp that has eased ends so, whether or not the steps behind it are played") {
    CHECK(endingOf(playedFor(crampRoutine(), seconds(21), seconds(20)), true) == SessionEnding::eased);
    CHECK(endingOf(playedFor(crampRoutine(), seconds(120), seconds(20)), false) == SessionEnding::eased);
}
