#include "desktop/pacing.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("it sleeps until the next view but never two frames in one frame's time") {
    Waits waits;
    waits.lastFrame = seconds(10);
    waits.nextView = seconds(10) + milliseconds(400);
    CHECK(sleepFor(waits, seconds(10)) == milliseconds(400));
    waits.nextView = seconds(10) + milliseconds(2);
    CHECK(sleepFor(waits, seconds(10)) == frameLength);
    waits.nextView = seconds(11) + milliseconds(2);
    CHECK(sleepFor(waits, seconds(11)) == milliseconds(2));
}

TEST_CASE("it never sleeps for more than a second, so that no gap passes for a sleeping machine") {
    Waits waits;
    CHECK(sleepFor(waits, seconds(10)) == seconds(1));
    waits.nextView = seconds(500);
    CHECK(sleepFor(waits, seconds(10)) == seconds(1));
}

TEST_CASE("it wakes for a key that repeats, a pointer that rests and a picture that waits its turn") {
    Waits waits;
    waits.pointerRests = seconds(31) + milliseconds(300);
    CHECK(sleepFor(waits, seconds(31)) == milliseconds(300));
    waits.repeatDue = seconds(31) + milliseconds(200);
    CHECK(sleepFor(waits, seconds(31)) == milliseconds(200));
    waits.lastFrame = seconds(31) - milliseconds(10);
    waits.framePending = true;
    CHECK(sleepFor(waits, seconds(31)) == frameLength - milliseconds(10));
}

TEST_CASE("it always sleeps a little") {
    Waits waits;
    waits.nextView = seconds(10);
    waits.repeatDue = seconds(1);
    CHECK(sleepFor(waits, seconds(10)) > Time{0});
}
