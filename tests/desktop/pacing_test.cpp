#include "desktop/pacing.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the window sleeps until the next view, but draws at most one frame in a frame's time") {
    Deadlines deadlines;
    deadlines.lastFrame = seconds(10);
    deadlines.nextView = seconds(10) + milliseconds(400);
    CHECK(sleepDuration(deadlines, seconds(10)) == milliseconds(400));
    deadlines.nextView = seconds(10) + milliseconds(2);
    CHECK(sleepDuration(deadlines, seconds(10)) == frameLength);
    deadlines.nextView = seconds(11) + milliseconds(2);
    CHECK(sleepDuration(deadlines, seconds(11)) == milliseconds(2));
}

TEST_CASE("the window sleeps at most a second, since a longer gap counts as a sleep of the machine") {
    Deadlines deadlines;
    CHECK(sleepDuration(deadlines, seconds(10)) == seconds(1));
    deadlines.nextView = seconds(500);
    CHECK(sleepDuration(deadlines, seconds(10)) == seconds(1));
}

TEST_CASE("the window wakes for a key repeat, a resting pointer and a pending frame") {
    Deadlines deadlines;
    deadlines.pointerRests = seconds(31) + milliseconds(300);
    CHECK(sleepDuration(deadlines, seconds(31)) == milliseconds(300));
    deadlines.repeatDue = seconds(31) + milliseconds(200);
    CHECK(sleepDuration(deadlines, seconds(31)) == milliseconds(200));
    deadlines.lastFrame = seconds(31) - milliseconds(10);
    deadlines.framePending = true;
    CHECK(sleepDuration(deadlines, seconds(31)) == frameLength - milliseconds(10));
}

TEST_CASE("the window sleeps a little even if a deadline has passed") {
    Deadlines deadlines;
    deadlines.nextView = seconds(10);
    deadlines.repeatDue = seconds(1);
    CHECK(sleepDuration(deadlines, seconds(10)) > Time{0});
}
