#include "timeline/compile.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

std::vector<SegmentKind> kindsOf(const Timeline& timeline) {
    std::vector<SegmentKind> kinds;
    for (const Segment& segment : timeline.segments())
        kinds.push_back(segment.kind());
    return kinds;
}

std::vector<Time> timesOf(const Timeline& timeline, CueKind kind) {
    std::vector<Time> times;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind == kind) times.push_back(cue.at);
    }
    return times;
}

std::vector<Side> sidesOfHolds(const Timeline& timeline) {
    std::vector<Side> sides;
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() == SegmentKind::hold) sides.push_back(*segment.side);
    }
    return sides;
}

} // namespace

TEST_CASE("Ready comes before a stretch's first hold and change between its holds") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)})}));
    using enum SegmentKind;
    CHECK(kindsOf(timeline) == std::vector{ready, hold, change, hold, finish});
    CHECK(timeline.segments()[1].start == seconds(8));
    CHECK(timeline.segments()[3].start == seconds(23));
}

TEST_CASE("Each side gets the full hold, one side done first or turn about") {
    using enum Side;
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::both, 2)}))) ==
          std::vector{left, left, right, right});
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::alternate, 2)}))) ==
          std::vector{left, right, left, right});
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::right, 2)}))) ==
          std::vector{right, right});
    StretchStep rightFirst = stretchStep(Hold{seconds(10)}, Sides::alternate, 1);
    rightFirst.start = right;
    CHECK(sidesOfHolds(compile(routineOf({rightFirst}))) == std::vector{right, left});
}

TEST_CASE("The last three seconds of a hold tick to zero and the chime sounds at zero") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::both)}));
    CHECK(timesOf(timeline, CueKind::startChime) == std::vector{seconds(8), seconds(23)});
    CHECK(timesOf(timeline, CueKind::tick) ==
          std::vector{seconds(15), seconds(16), seconds(17), seconds(30), seconds(31), seconds(32)});
    CHECK(timesOf(timeline, CueKind::endChime) == std::vector{seconds(18)});
    CHECK(timesOf(timeline, CueKind::finishChime) == std::vector{seconds(33)});
}

TEST_CASE("A hold of twenty seconds and more has a halfway tone, a shorter one has not") {
    CHECK(timesOf(compile(routineOf({stretchStep(Hold{seconds(20)}, Sides::left)})), CueKind::halfwayTone) ==
          std::vector{seconds(18)});
    CHECK(timesOf(compile(routineOf({stretchStep(Hold{milliseconds(19'999)}, Sides::left)})), CueKind::halfwayTone)
              .empty());
}

TEST_CASE("A paced movement lasts its count times its pace and is counted aloud by tones") {
    const Timeline timeline = compile(routineOf({stretchStep(PacedMovement{5, seconds(3)}, Sides::left)}));
    CHECK(timeline.segments()[1].length == seconds(15));
    CHECK(timesOf(timeline, CueKind::paceTone) == std::vector{seconds(11), seconds(14), seconds(17), seconds(20)});
}

TEST_CASE("A circle that comes again on the same side goes back the other way round, and nothing else does") {
    const auto backOf = [](std::shared_ptr<const Stretch> stretch) {
        StretchStep step = stretchStep(PacedMovement{5, seconds(3)}, Sides::alternate, 2);
        step.stretch = std::move(stretch);
        std::vector<bool> back;
        const Timeline timeline = compile(routineOf({step}));
        for (const Segment& segment : timeline.segments()) {
            if (const auto* move = std::get_if<Segment::Move>(&segment.role)) back.push_back(move->back);
        }
        return back;
    };
    CHECK(backOf(circlingStretch()) == std::vector{false, false, true, true});
    CHECK(backOf(stretchNamed("To and fro")) == std::vector{false, false, false, false});
    CHECK(backOf(massageStretch()) == std::vector{false, false, false, false});
}

TEST_CASE("An open hold takes one round in a plan and its maximum when it is played") {
    const Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)});
    CHECK(compile(routine).segments()[1].length == seconds(30));
    const Timeline played = compile(routine, {}, OpenHoldLength::maximum);
    CHECK(played.segments()[1].length == seconds(600));
    CHECK(played.segments()[1].nominal() == seconds(30));
    CHECK(timesOf(played, CueKind::halfwayTone).size() == 19);
    CHECK(timesOf(played, CueKind::tick).empty());
}

TEST_CASE("An open hold that eases ends at once, and the following segments move up") {
    const Routine routine =
        routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left), stretchStep(Hold{seconds(10)})});
    const Timeline eased = compile(routine, {edit::Ease{1, seconds(47)}}, OpenHoldLength::maximum);
    CHECK(eased.segments()[1].length == milliseconds(47'300));
    CHECK(eased.segments()[2].kind() == SegmentKind::ready);
    CHECK(eased.segments()[2].start == milliseconds(55'300));
}

TEST_CASE("A hold that never eased does not end with an all-clear") {
    const Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)});
    const auto lastLine = [&](const Edits& edits) {
        const Timeline timeline = compile(routine, edits, OpenHoldLength::maximum);
        return timeline.captionAt(timeline.length() - Time{1})->caption;
    };
    CHECK(lastLine({}) == "If it has not eased by now, stop, and get medical advice.");
    CHECK(lastLine({edit::Ease{1, seconds(47)}}) == "That is all. Rest well.");
}

TEST_CASE("With no time to get ready, the leg and then the first instruction are heard at once") {
    StretchStep step = stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left);
    step.ready = Time{0};
    const Timeline timeline = compile(routineOf({step}));
    CHECK(timeline.captionAt(seconds(1))->caption == "Left leg.");
    CHECK(timeline.captionAt(seconds(4))->caption == "Press the heel down.");
}

TEST_CASE("A hold can be made longer, and shorter down to its countdown") {
    const Routine routine = routineOf({stretchStep(Hold{seconds(30)}, Sides::left)});
    CHECK(compile(routine, {edit::Lengthen{1, seconds(10), seconds(4)}}).segments()[1].length == seconds(40));
    CHECK(compile(routine, {edit::Lengthen{1, seconds(-10), seconds(4)}}).segments()[1].length == seconds(20));
    CHECK(compile(routine, {edit::Lengthen{1, seconds(-10), seconds(25)}}).segments()[1].length ==
          milliseconds(28'500));
    CHECK(compile(routine, {edit::Lengthen{1, seconds(-10), seconds(28)}}).segments()[1].length == seconds(30));
}

TEST_CASE("The first lines name the stretch and the side, and the change says to switch") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)})}));
    std::vector<std::string> lines;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech) continue;
        CHECK_FALSE(cue.caption.empty());
        lines.push_back(cue.spoken);
    }
    CHECK(lines == std::vector<std::string>{"Calf stretch. Left leg.", "Press the heel down.",
                                            "Keep the knee straight.", "Switch sides. Right leg.",
                                            "That is all. Rest well."});
}

TEST_CASE("Changing legs takes the time that the stretch needs, unless its author gives another") {
    Stretch towel = *stretchNamed("Towel");
    towel.change = seconds(12);
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::both, 2);
    step.stretch = std::make_shared<const Stretch>(towel);
    const auto changes = [&] {
        std::vector<Time> lengths;
        const Timeline timeline = compile(routineOf({step}));
        for (const Segment& segment : timeline.segments())
            if (segment.kind() == SegmentKind::change) lengths.push_back(segment.length);
        return lengths;
    };
    CHECK(changes() == std::vector{seconds(5), seconds(5), seconds(5)});
    step.change.reset();
    CHECK(changes() == std::vector{seconds(5), seconds(12), seconds(5)});
    Stretch pull = *stretchNamed("Pull");
    pull.position = BodyPosition::bed;
    step.stretch = std::make_shared<const Stretch>(pull);
    CHECK(changes() == std::vector{seconds(5), seconds(5), seconds(5)});
    pull.position = BodyPosition::standing;
    step.stretch = std::make_shared<const Stretch>(pull);
    CHECK(changes() == std::vector{seconds(5), seconds(8), seconds(5)});
}

TEST_CASE("A stretch of both legs has one turn for both, and no line names a leg") {
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::both, 2);
    step.stretch = bothLegsStretch();
    const Timeline timeline = compile(routineOf({step}));
    using enum SegmentKind;
    CHECK(kindsOf(timeline) == std::vector{ready, hold, change, hold, finish});
    for (const Segment& segment : timeline.segments())
        CHECK_FALSE(segment.side);
    CHECK(timeline.captionAt(seconds(1))->caption == "Heel drop.");
    CHECK(timeline.captionAt(seconds(22))->caption == "Relax. Once more.");
    for (const Cue& cue : timeline.cues())
        CHECK(cue.spoken.find("leg") == std::string::npos);
}

TEST_CASE("Every segment says which hold or movement it is or leads to, out of how many") {
    RestStep rest;
    rest.length = seconds(13);
    const Timeline timeline =
        compile(routineOf({stretchStep(Hold{seconds(10)}), rest, stretchStep(Hold{seconds(10)}, Sides::left)}));
    std::vector<int> numbers;
    for (const Segment& segment : timeline.segments())
        numbers.push_back(segment.number);
    CHECK(numbers == std::vector{1, 1, 2, 2, 3, 3, 3, 3});
    CHECK(timeline.efforts() == 3);
}
