#include "timeline/pose_changes.hpp"

#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

/// A stretch with one pose on its way. Its first instruction leads to that pose, its second to the hold.
std::shared_ptr<const Stretch> twoPartStretch() {
    Stretch stretch = *cautionedStretch("Two parts");
    stretch.poses.way = {{"half way", {}}};
    stretch.instructions[0].progress = 0.5;
    stretch.instructions[1].progress = 1;
    return std::make_shared<const Stretch>(std::move(stretch));
}

StretchStep stepOf(std::shared_ptr<const Stretch> stretch, Effort effort, Time ready, Sides sides = Sides::left) {
    StretchStep step = stretchStep(effort, sides);
    step.stretch = std::move(stretch);
    step.ready = ready;
    return step;
}

Time timeOf(const Timeline& timeline, std::string_view spoken) {
    for (const Cue& cue : timeline.cues())
        if (cue.spoken == spoken) return cue.at;
    FAIL("the line is not said: " << spoken);
    return {};
}

} // namespace

TEST_CASE("the figure goes on with each line that asks for it") {
    const Timeline timeline = compile(routineOf({stepOf(twoPartStretch(), Hold{seconds(20)}, seconds(30))}));
    REQUIRE(timeline.poseChanges().size() == 2);
    const PoseChange &half = timeline.poseChanges()[0], &whole = timeline.poseChanges()[1];
    CHECK(half.at == timeOf(timeline, "Press the heel down."));
    CHECK(half.to == 0.5);
    CHECK(whole.at == timeOf(timeline, "Keep the knee straight."));
    CHECK(whole.to == 1);
    CHECK(whole.at + whole.length <= timeline.segments()[0].end());
}

TEST_CASE("where no line asks for it the figure goes in after the cautions, and is in when the hold begins") {
    for (Time ready : {seconds(8), seconds(12), seconds(20)}) {
        const Timeline timeline =
            compile(routineOf({stepOf(cautionedStretch("Plain"), Hold{seconds(20)}, ready, Sides::both)}));
        CAPTURE(inSeconds(ready));
        REQUIRE(timeline.poseChanges().size() == 2);
        const PoseChange &first = timeline.poseChanges()[0], &second = timeline.poseChanges()[1];
        CHECK(first.at > timeOf(timeline, "Switch the lamp on before you stand."));
        CHECK(first.at + first.length <= timeline.segments()[0].end());
        CHECK(second.segment == 2);
        CHECK(second.at >= timeline.segments()[2].start + releaseLength(timeline.segments()[2].length));
        CHECK(second.at + second.length <= timeline.segments()[2].end());
    }
}

TEST_CASE("without time for the lines the figure is in the stretch when the hold begins all the same") {
    const Timeline timeline = compile(routineOf({stepOf(twoPartStretch(), Hold{seconds(20)}, seconds(3))}));
    REQUIRE_FALSE(timeline.poseChanges().empty());
    const PoseChange& last = timeline.poseChanges().back();
    CHECK(last.to == 1);
    CHECK(last.at + last.length <= timeline.segments()[0].end());
}

TEST_CASE("in an open hold that begins at once the figure follows the lines there") {
    const OpenHold open{seconds(30), seconds(90)};
    const Timeline timeline = compile(routineOf({stepOf(twoPartStretch(), open, Time{0})}));
    REQUIRE(timeline.segments()[0].kind() == SegmentKind::openHold);
    REQUIRE(timeline.poseChanges().size() == 2);
    CHECK(timeline.poseChanges()[0].at == timeOf(timeline, "Press the heel down."));
    CHECK(timeline.poseChanges()[1].at == timeOf(timeline, "Keep the knee straight."));
}

TEST_CASE("a time to get ready that the person cuts short sends the figure in as the hold begins") {
    const Routine routine = routineOf({stepOf(twoPartStretch(), Hold{seconds(20)}, seconds(30))});
    const Timeline whole = compile(routine);
    const Time early = whole.poseChanges()[0].at - milliseconds(500);
    const Timeline cut = compile(routine, {edit::Lengthen{0, seconds(-60), early}});
    REQUIRE(cut.segments()[0].end() < whole.poseChanges()[1].at);
    REQUIRE_FALSE(cut.poseChanges().empty());
    CHECK(cut.poseChanges().back().at == cut.segments()[1].start);
    CHECK(cut.poseChanges().back().segment == 1);
    CHECK(cut.poseChanges().back().to == 1);
}

TEST_CASE("the next hold of a stretch without a change goes on from the one before") {
    StretchStep step = stepOf(twoPartStretch(), Hold{seconds(20)}, seconds(30));
    step.repeat = 2;
    step.change = Time{0};
    const Timeline timeline = compile(routineOf({step}));
    for (const PoseChange& change : timeline.poseChanges())
        CHECK(change.segment == 0);
}

TEST_CASE("pose changes are in order where another routine cuts a hold before the figure is in it") {
    const auto crampIn = [](std::shared_ptr<const Stretch> stretch) {
        return shared(routineOf({untilEased({stepOf(std::move(stretch), Hold{seconds(60)}, Time{0})})}));
    };
    const auto routine = crampIn(twoPartStretch()), other = crampIn(cautionedStretch("Other"));
    const Time line = timeOf(compile(*routine, {}, OpenHoldLength::maximum), "Press the heel down.");
    for (const int late : {10, 500, 1000, 1990}) {
        const Time cut = line + milliseconds(late);
        CAPTURE(late);
        const Timeline timeline = compile(*routine, {edit::SwitchRoutine{0, cut, other}}, OpenHoldLength::maximum);
        REQUIRE(timeline.segments()[1].start == cut);
        REQUIRE(timeline.poseChanges().size() == 2);
        CHECK(timeline.poseChanges()[0].at == line);
        CHECK(timeline.poseChanges()[1].at >= cut);
    }
}

TEST_CASE("in a rest between two holds the figure is out of the stretch until the next hold is near") {
    StretchStep step = stepOf(cautionedStretch("Plain"), Hold{seconds(20)}, seconds(20));
    step.repeat = 2;
    step.between = seconds(30);
    const Timeline timeline = compile(routineOf({step}));
    REQUIRE(timeline.poseChanges().size() == 2);
    const PoseChange& second = timeline.poseChanges()[1];
    const Segment& rest = timeline.segments()[2];
    REQUIRE(rest.kind() == SegmentKind::change);
    CHECK(second.at >= rest.end() - seconds(3));
    CHECK(second.at + second.length == rest.end());
}
