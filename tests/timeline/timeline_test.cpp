#include "timeline/timeline.hpp"

#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

// Starts in seconds: 0 ready, 8 hold, 18 change, 23 hold, 33 rest, 48 ready, 56 hold, 66 finish. The end is at 72.
Timeline sample() {
    return compile(routineOf(
        {stretchStep(Hold{seconds(10)}), restOf(seconds(15 + 8)), stretchStep(Hold{seconds(10)}, Sides::left)}));
}

} // namespace

TEST_CASE("A range includes its start and excludes its end") {
    const Timeline timeline = sample();
    CHECK(timeline.at(seconds(8)).kind() == SegmentKind::hold);
    CHECK(timeline.at(seconds(8) - Time{1}).kind() == SegmentKind::ready);
    CHECK(timeline.at(seconds(-5)).kind() == SegmentKind::ready);
    CHECK(timeline.at(seconds(500)).kind() == SegmentKind::finish);
}

TEST_CASE("Skip leads from the time to get ready or change to its hold, and from there to the next turn") {
    const Timeline timeline = sample();
    CHECK(timeline.nextStart(seconds(3)) == seconds(8));
    CHECK(timeline.nextStart(seconds(9)) == seconds(18));
    CHECK(timeline.nextStart(seconds(20)) == seconds(23));
    CHECK(timeline.nextStart(seconds(30)) == seconds(33));
    CHECK(timeline.nextStart(seconds(35)) == seconds(48));
    CHECK(timeline.nextStart(seconds(60)) == seconds(66));
    CHECK(timeline.nextStart(seconds(67)) == seconds(66));
}

TEST_CASE("Back goes to the start of the turn, or within its first two seconds to the one before") {
    const Timeline timeline = sample();
    CHECK(timeline.previousTurnStart(seconds(30)) == seconds(18));
    CHECK(timeline.previousTurnStart(seconds(19)) == Time{0});
    CHECK(timeline.previousTurnStart(seconds(1)) == Time{0});
    CHECK(timeline.previousTurnStart(seconds(49)) == seconds(33));
    CHECK(timeline.previousTurnStart(seconds(70)) == seconds(48));
}

TEST_CASE("The next effort is the hold or rest after the current turn") {
    const Timeline timeline = sample();
    CHECK(timeline.nextMainSegment(seconds(2))->start == seconds(23));
    CHECK(timeline.nextMainSegment(seconds(10))->start == seconds(23));
    CHECK(timeline.nextMainSegment(seconds(25))->kind() == SegmentKind::rest);
    CHECK(timeline.nextMainSegment(seconds(40))->start == seconds(56));
    CHECK(timeline.nextMainSegment(seconds(60)) == nullptr);
}

TEST_CASE("After easing in a time to get ready, the next main segment lies behind the group") {
    const StretchStep step = stretchStep(Hold{seconds(20)}, Sides::left);
    const Routine routine = routineOf({untilEased({step, step}), stretchStep(Hold{seconds(5)}, Sides::right)});
    const Timeline timeline = compile(routine, {edit::Ease{2, seconds(1)}}, OpenHoldLength::maximum);
    const Segment* next = timeline.nextMainSegment(seconds(29));
    REQUIRE(timeline.at(seconds(29)).kind() == SegmentKind::ready);
    REQUIRE(next);
    CHECK(next->side == Side::right);
}

TEST_CASE("The time left falls evenly to zero") {
    const Timeline timeline = sample();
    CHECK(timeline.timeLeft(Time{0}) == seconds(72));
    CHECK(timeline.timeLeft(seconds(30)) == seconds(42));
    CHECK(timeline.timeLeft(seconds(72)) == Time{0});
    CHECK(timeline.timeLeft(seconds(99)) == Time{0});
}

TEST_CASE("An open hold counts up and the time left waits for it") {
    const Timeline timeline = compile(routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)}), {},
                                      OpenHoldLength::maximum);
    const auto counter = timeline.counterAt(seconds(8 + 45));
    CHECK(counter.countsUp);
    CHECK(counter.value == seconds(45));
    CHECK(counter.share == doctest::Approx(0.5));
    CHECK(timeline.timeLeft(seconds(8 + 45)) == timeline.timeLeft(seconds(8 + 300)));
}

TEST_CASE("A movement shows which time it is") {
    const Timeline timeline = compile(routineOf({stretchStep(PacedMovement{10, seconds(3)}, Sides::left)}));
    CHECK(timeline.counterAt(seconds(8)).count == 1);
    CHECK(timeline.counterAt(seconds(11)).count == 2);
    CHECK(timeline.counterAt(seconds(38) - Time{1}).count == 10);
}

TEST_CASE("The strip leads back to the position it was read from") {
    const Timeline timeline = sample();
    for (int s = 0; s <= 72; ++s) {
        const Time back = timeline.positionOnStrip(timeline.stripAt(seconds(s)));
        CHECK(std::abs((back - seconds(s)).count()) <= 1);
    }
    CHECK(timeline.positionOnStrip(-3) == Time{0});
    CHECK(timeline.positionOnStrip(7) == timeline.length());
}

TEST_CASE("The caption is the line last spoken in the present segment") {
    const Timeline timeline = sample();
    CHECK(timeline.captionAt(seconds(2))->caption == "Calf stretch. Left leg.");
    CHECK(timeline.captionAt(seconds(8)) == nullptr);
    CHECK(timeline.captionAt(seconds(20))->caption == "Switch sides. Right leg.");
}

TEST_CASE("Holds count from one, and the segments that lead to a hold have its number") {
    const Timeline timeline = sample();
    std::vector<int> numbers;
    for (const Segment& segment : timeline.segments())
        numbers.push_back(segment.number);
    CHECK(numbers == std::vector{1, 1, 2, 2, 3, 3, 3, 3});
    CHECK(timeline.efforts() == 3);
}
