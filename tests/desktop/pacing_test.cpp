#include "desktop/pacing.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the window sleeps until the next view, but draws at most one frame in a frame's time") {
    Deadlines waits;
    waits.lastFrame = seconds(10);
    waits.nextView = seconds(10) + milliseconds(400);
    CHECK(sleepDuration(waits, seconds(10)) == milliseconds(400));
    waits.nextView = seconds(10) + milliseconds(2);
    CHECK(sleepDuration(waits, seconds(10)) == frameLength);
    waits.nextView = seconds(11) + milliseconds(2);
    CHECK(sleepDuration(waits, seconds(11)) == milliseconds(2));
}

TEST_CASE("the window sleeps at most a second, since a longer gap counts as a sleep of the machine") {
    Deadlines waits;
    CHECK(sleepDuration(waits, seconds(10)) == seconds(1));
    waits.nextView = seconds(500);
    CHECK(sleepDuration(waits, seconds(10)) == seconds(1));
}

TEST_CASE("the window wakes for a key repeat, a resting pointer and a pending frame") {
    Deadlines waits;
    waits.pointerRests = seconds(31) + milliseconds(300);
    CHECK(sleepDuration(waits, seconds(31)) == milliseconds(300));
    waits.repeatDue = seconds(31) + milliseconds(200);
    CHECK(sleepDuration(waits, seconds(31)) == milliseconds(200));
    waits.lastFrame = seconds(31) - milliseconds(10);
    waits.framePending = true;
    CHECK(sleepDuration(waits, seconds(31)) == frameLength - milliseconds(10));
}

TEST_CASE("the window sleeps a little even if a deadline has passed") {
    Deadlines waits;
    waits.nextView = seconds(10);
    waits.repeatDue = seconds(1);
    CHECK(sleepDuration(waits, seconds(10)) > Time{0});
}
