// A new version of a routine while it plays: the same step, side and second if they are left, else the nearest.

#include "timeline/revision/revision.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep held(const std::string& stretch, Time length = seconds(20), Sides sides = Sides::both, int repeat = 1) {
    StretchStep step = stretchStep(Hold{length}, sides, repeat);
    step.stretch = stretchNamed(stretch);
    return step;
}

const Segment& segmentAt(const Routine& routine, Time position, const Edits& edits = {}) {
    static Timeline timeline = compile(routine);
    timeline = compile(routine, edits, OpenHoldLength::maximum);
    return timeline.at(position);
}

/// The start of the first hold of this stretch on this side.
Time holdOf(const Routine& routine, const std::string& stretch, Side side = Side::left) {
    const Timeline timeline = compile(routine, {}, OpenHoldLength::maximum);
    for (const Segment& segment : timeline.segments())
        if (isEffort(segment) && segment.stretch->id == stretch && segment.side == side) return segment.start;
    return Time{-1};
}

Time finishOf(const Routine& routine) { return compile(routine, {}, OpenHoldLength::maximum).segments().back().start; }

/// A place as text: its stretch or rest, side, part of the turn, and the time into it.
std::string placeIn(const Timeline& timeline, Time position) {
    const Segment& segment = timeline.at(position);
    return (segment.stretch ? segment.stretch->id : segment.say) + "/" +
           (segment.side ? std::string(*segment.side == Side::left ? "left" : "right") : "both") + "/" +
           (isEffort(segment) ? "hold" : "lead") + "/" + std::to_string((position - segment.start).count());
}

std::vector<Step> distinctSteps(std::mt19937& random) {
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<Step> steps;
    const int count = 2 + upTo(6);
    for (int i = 0; i < count; ++i) {
        if (i > 0 && upTo(3) == 0) {
            RestStep rest = restOf(seconds(1 + upTo(20)));
            rest.say = "Rest number " + std::to_string(i);
            steps.emplace_back(rest);
        }
        steps.emplace_back(
            held("stretch " + std::to_string(i), seconds(5 + upTo(60)), static_cast<Sides>(upTo(3)), 1 + upTo(2)));
    }
    return steps;
}

} // namespace

TEST_CASE("A version that changes, adds or removes another step goes on at the same step, side and second") {
    std::mt19937 random(7);
    const auto upTo = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
    for (int i = 0; i < 400; ++i) {
        const Routine before = routineOf(distinctSteps(random));
        const Timeline old = compile(before, {}, OpenHoldLength::maximum);
        const Time position{
            static_cast<Time::rep>(upTo(static_cast<std::size_t>(old.segments().back().start.count() - 1)))};
        Routine after = before;
        const std::size_t present = old.at(position).step;
        const std::size_t other = upTo(before.steps.size() - 1);
        if (other == present) continue;
        const auto at = after.steps.begin() + static_cast<std::ptrdiff_t>(other);
        const std::size_t change = upTo(3);
        if (change == 0) after.steps.erase(at);
        if (change == 1) after.steps.insert(at, held("new stretch"));
        if (change == 2) *at = held("another stretch", seconds(7));
        if (auto* step = change == 3 ? std::get_if<StretchStep>(&*at) : nullptr) step->effort = Hold{seconds(99)};
        const Revision revision = revise(before, {}, position, after);
        CAPTURE(i);
        CAPTURE(change);
        CHECK(revision.isSamePlace);
        CHECK(placeIn(*revision.timeline, revision.position) == placeIn(old, position));
    }
}

TEST_CASE("A version without the present step goes to the place where it was, at the start of the next one") {
    const Routine before = routineOf({held("a"), held("b"), held("c")});
    const Routine after = routineOf({held("a"), held("c")});
    const Revision revision = revise(before, {}, holdOf(before, "b") + seconds(3), after);
    CHECK_FALSE(revision.isSamePlace);
    CHECK(placeIn(*revision.timeline, revision.position) == "c/left/lead/0");
    const Revision first = revise(before, {}, holdOf(before, "a") + seconds(3), routineOf({held("b"), held("c")}));
    CHECK_FALSE(first.isSamePlace);
    CHECK(first.position == Time{0});
}

TEST_CASE("If the last step is gone, the nearest place is the last moment before the finish") {
    const Routine before = routineOf({held("a"), held("b")}), after = routineOf({held("a")});
    const Revision revision = revise(before, {}, holdOf(before, "b") + seconds(3), after);
    CHECK_FALSE(revision.isSamePlace);
    CHECK(revision.position == finishOf(after) - Time{1});
}

TEST_CASE("A moved step is found again") {
    const Routine before = routineOf({held("a"), held("b"), held("c")});
    const Routine after = routineOf({held("b"), held("c"), held("a")});
    const Revision revision = revise(before, {}, holdOf(before, "a", Side::right) + seconds(3), after);
    CHECK(revision.isSamePlace);
    CHECK(revision.position == holdOf(after, "a", Side::right) + seconds(3));
}

TEST_CASE("Of equal steps the one in the same order is found") {
    const Routine before = routineOf({held("a"), held("b"), held("a"), held("c")});
    const Routine after = routineOf({held("a"), held("b", seconds(30)), held("a"), held("c")});
    const Time second = holdOf(before, "c") - seconds(8) - seconds(20); // The start of the second "a" on the right.
    REQUIRE(segmentAt(before, second).step == 2);
    const Revision revision = revise(before, {}, second, after);
    CHECK(revision.isSamePlace);
    CHECK(revision.timeline->at(revision.position).step == 2);
    CHECK(revision.position == second + 2 * seconds(10));
}

TEST_CASE("Of two steps with the same stretch the unchanged one is found, and the other is gone") {
    const Routine before = routineOf({held("x"), held("a", seconds(20)), held("a", seconds(40)), held("y")});
    const Routine after = routineOf({held("x", seconds(9)), held("a", seconds(40)), held("y", seconds(9))});
    const Timeline old = compile(before, {}, OpenHoldLength::maximum);
    for (const std::size_t step : {1U, 2U}) {
        const auto lead = std::ranges::find(old.segments(), step, &Segment::step);
        CHECK(revise(before, {}, lead->start + seconds(1), after).isSamePlace == (step == 2));
    }
}

TEST_CASE(
    "In a step whose own length changes the same second goes on; a second that is gone leads to its last moment") {
    const Routine before = routineOf({held("a", seconds(40))});
    const Routine longer = routineOf({held("a", seconds(60))}), shorter = routineOf({held("a", seconds(20))});
    const Time position = holdOf(before, "a") + seconds(30);
    const Revision more = revise(before, {}, position, longer);
    CHECK(more.isSamePlace);
    CHECK(more.position == position);
    const Revision less = revise(before, {}, position, shorter);
    CHECK_FALSE(less.isSamePlace);
    CHECK(less.position == holdOf(shorter, "a") + seconds(20) - Time{1});
}

TEST_CASE("A side or a repeat that is gone leads behind the turns that are left") {
    const Routine before = routineOf({held("a", seconds(20), Sides::both, 2), held("b")});
    const Time right = holdOf(before, "a", Side::right) + seconds(3);
    const Routine oneSide = routineOf({held("a", seconds(20), Sides::left, 2), held("b")});
    const Revision revision = revise(before, {}, right, oneSide);
    CHECK_FALSE(revision.isSamePlace);
    CHECK(placeIn(*revision.timeline, revision.position) == "b/left/lead/0");
    const Routine once = routineOf({held("a"), held("b")});
    const Revision same = revise(before, {}, right, once);
    CHECK(same.isSamePlace);
    CHECK(same.position == holdOf(once, "a", Side::right) + seconds(3));
}

TEST_CASE("The person's own changes stay with their steps, and go with them") {
    const Routine before = routineOf({held("a"), held("b"), held("c")});
    const auto lengthened = [&](const std::string& stretch) {
        return Edits{edit::Lengthen{segmentAt(before, holdOf(before, stretch)).originalIndex, seconds(10), Time{0}}};
    };
    const Routine after = routineOf({held("new"), held("b"), held("c")});
    const Time position = holdOf(before, "c") + seconds(10) + seconds(4);
    const Revision kept = revise(before, lengthened("b"), position, after);
    CHECK(kept.isSamePlace);
    REQUIRE(kept.edits.size() == 1);
    CHECK(kept.position == holdOf(after, "c") + seconds(10) + seconds(4));
    const Revision dropped = revise(before, lengthened("a"), position, after);
    CHECK(dropped.edits.empty());
    CHECK(dropped.isSamePlace);
    CHECK(dropped.position == holdOf(after, "c") + seconds(4));
}

TEST_CASE("After a cramp has eased, the steps behind it stay reachable in the new version") {
    StretchStep open = stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left);
    open.stretch = stretchNamed("open");
    const Routine before = routineOf({open, held("a")}), after = routineOf({open, held("a", seconds(50))});
    const std::size_t index = segmentAt(before, seconds(20)).originalIndex;
    const Edits eased{edit::Ease{index, seconds(12)}};
    const Timeline old = compile(before, eased, OpenHoldLength::maximum);
    const auto hold =
        std::ranges::find_if(old.segments(), [](const Segment& each) { return each.kind() == SegmentKind::hold; });
    REQUIRE(hold != old.segments().end());
    const Revision revision = revise(before, eased, hold->start + seconds(5), after);
    CHECK(revision.isSamePlace);
    CHECK(revision.position == hold->start + seconds(5));
    CHECK(revision.edits.size() == 1);
}

TEST_CASE("The finish stays the finish") {
    const Routine before = routineOf({held("a")}), after = routineOf({held("a"), held("b")});
    const Revision revision = revise(before, {}, finishOf(before) + seconds(2), after);
    CHECK(revision.isSamePlace);
    CHECK(revision.position == finishOf(after) + seconds(2));
}

TEST_CASE("The same version changes nothing, at any place") {
    std::mt19937 random(3);
    for (int i = 0; i < 30; ++i) {
        const Routine routine = routineOf(distinctSteps(random));
        const Time length = compile(routine, {}, OpenHoldLength::maximum).length();
        for (Time position{}; position < length; position += milliseconds(7300)) {
            const Revision revision = revise(routine, {}, position, routine);
            CHECK(revision.isSamePlace);
            CHECK(revision.position == position);
        }
    }
}

TEST_CASE("Very long routines are matched in a moment") {
    std::vector<Step> many, others;
    for (int i = 0; i < 5000; ++i) {
        many.emplace_back(held("stretch " + std::to_string(i % 50), seconds(5), Sides::left));
        others.emplace_back(held("stretch " + std::to_string((i + 1) % 50), seconds(6), Sides::left));
    }
    const Routine before = routineOf(std::move(many)), after = routineOf(std::move(others));
    CHECK(revise(before, {}, holdOf(before, "stretch 49"), after).isSamePlace);
}
