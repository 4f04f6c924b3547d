#include "timeline/compile.hpp"
#include "timeline/just_eased.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto advice = "If it has not eased by now, stop, and get medical advice.";
constexpr auto adviceOrOn = "If it has not eased by now, stop, and get medical advice. If it has, go on with this.";
constexpr auto allClear = "That is all. Rest well.";

StretchStep stage(const std::string& name, Effort effort) {
    StretchStep step = stretchStep(effort, Sides::cramped);
    step.stretch = stretchNamed(name);
    step.ready = Time{0};
    return step;
}

// A pull of 1:30 in rounds, a rub of 1:00, a rest, and 2:00 of standing. Pumps follow once it has eased.
Routine cramp() {
    StretchStep pumps = stretchStep(PacedMovement{5, seconds(2)});
    pumps.stretch = stretchNamed("Pumps");
    return routineOf({untilEased({stage("Pull", OpenHold{seconds(30), seconds(90)}), stage("Rub", Hold{seconds(60)}),
                                  restOf(seconds(20)), stage("Stand", OpenHold{seconds(30), seconds(120)})}),
                      pumps});
}

std::vector<std::string> namesIn(const Timeline& timeline) {
    std::vector<std::string> names;
    for (const Segment& segment : timeline.segments())
        names.push_back(segment.stretch ? segment.stretch->name : std::string(nameOf(segment.kind())));
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string lastWords(const Timeline& timeline) { return timeline.captionAt(timeline.length() - Time{1})->caption; }

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Played to its end without easing, a group is followed by nothing but the advice to get help") {
    const Timeline timeline = compile(cramp(), {}, OpenHoldLength::maximum);
    CHECK(namesIn(timeline) == Names{"Pull", "Rub", "rest", "Stand", "finish"});
    CHECK(timeline.segments().back().start == seconds(290));
    CHECK(advisesHelp(timeline.segments().back()));
    CHECK(lastWords(timeline) == advice);
    CHECK(timeline.efforts() == 3);
}

TEST_CASE("A plan has all stages in full, then the advice and the steps behind the group") {
    const Timeline timeline = compile(cramp());
    CHECK(namesIn(timeline) == Names{"Pull", "Rub", "rest", "Stand", "Pumps", "finish"});
    CHECK(timeline.at(seconds(289)).stretch->name == "Stand");
    CHECK(timeline.at(seconds(290)).kind() == SegmentKind::ready);
    const auto first = std::ranges::find_if(
        timeline.cues(), [](const Cue& cue) { return cue.kind == CueKind::speech && cue.at >= seconds(290); });
    CHECK(first->spoken == adviceOrOn);
    CHECK(lastWords(timeline) == allClear);
    CHECK_FALSE(advisesHelp(timeline.segments().back()));
}

TEST_CASE("A plan of a cramp with nothing behind ends with the advice") {
    Routine routine = cramp();
    routine.steps.pop_back();
    routine.end = "Lie down.";
    CHECK(lastWords(compile(routine)) == advice);
    CHECK(lastWords(compile(routine, {edit::Ease{0, seconds(10)}}, OpenHoldLength::maximum)) == "Lie down.");
}

TEST_CASE("Easing in any stage ends it at once and goes on with the steps behind the group") {
    const Timeline played = compile(cramp(), {}, OpenHoldLength::maximum);
    for (const Segment& segment : played.segments()) {
        if (segment.kind() == SegmentKind::finish) continue;
        CAPTURE(segment.originalIndex);
        const Timeline eased =
            compile(cramp(), {edit::Ease{segment.originalIndex, seconds(10)}}, OpenHoldLength::maximum);
        const auto& segments = eased.segments();
        REQUIRE(segments.size() > segment.originalIndex + 1);
        CHECK(segments[segment.originalIndex].length == milliseconds(10'300));
        CHECK(segments[segment.originalIndex + 1].kind() == SegmentKind::ready);
        CHECK(segments[segment.originalIndex + 1].stretch->name == "Pumps");
        CHECK(segments[segment.originalIndex + 1].originalIndex == 4);
        CHECK(lastWords(eased) == allClear);
        CHECK_FALSE(advisesHelp(segments.back()));
        CHECK(std::ranges::none_of(eased.cues(), [](const Cue& cue) { return cue.spoken == advice; }));
    }
}

TEST_CASE("A hold that is cut short by easing has no countdown") {
    const Timeline timeline = compile(cramp(), {edit::Ease{1, seconds(10)}}, OpenHoldLength::maximum);
    const Segment& rub = timeline.segments()[1];
    CHECK(std::ranges::none_of(timeline.cues(), [&](const Cue& cue) {
        return cue.kind == CueKind::tick && cue.at >= rub.start && cue.at < rub.end();
    }));
    CHECK(std::ranges::count(timeline.cues(), rub.end(), &Cue::at) == 1);
}

TEST_CASE("The end is heard where it eased in a rest, too") {
    Routine routine = cramp();
    routine.steps.pop_back();
    const Timeline timeline = compile(routine, {edit::Ease{2, seconds(4)}}, OpenHoldLength::maximum);
    CHECK(std::ranges::count(timeline.cues(), CueKind::finishChime, &Cue::kind) == 1);
}

TEST_CASE("The time in a group counts up from the group's start, and the ring shows the round") {
    const Timeline timeline = compile(cramp(), {}, OpenHoldLength::maximum);
    CHECK(timeline.counterAt(seconds(45)).value == seconds(45));
    CHECK(timeline.counterAt(seconds(45)).share == doctest::Approx(0.5));
    CHECK_FALSE(timeline.counterAt(seconds(100)).countsUp);
    CHECK(timeline.counterAt(seconds(210)).countsUp);
    CHECK(timeline.counterAt(seconds(210)).value == seconds(210));
    CHECK(timeline.counterAt(seconds(210)).share == doctest::Approx(1.0 / 3));
}

TEST_CASE("A lone open hold that has not eased is followed by nothing but the advice to get help") {
    const Routine routine = routineOf(
        {stage("Lone", OpenHold{seconds(10), seconds(20)}), restOf(seconds(5)), stage("Behind", Hold{seconds(10)})});
    const Timeline played = compile(routine, {}, OpenHoldLength::maximum);
    CHECK(namesIn(played) == Names{"Lone", "finish"});
    CHECK(advisesHelp(played.segments().back()));
    CHECK(lastWords(played) == advice);
    const Timeline eased = compile(routine, {edit::Ease{0, seconds(12)}}, OpenHoldLength::maximum);
    CHECK(namesIn(eased) == Names{"Lone", "rest", "Behind", "finish"});
    CHECK(lastWords(eased) == allClear);
    // A plan assumes that the hold eases after one round.
    CHECK(namesIn(compile(routine)) == Names{"Lone", "rest", "Behind", "finish"});
    CHECK(lastWords(compile(routine)) == allClear);
}

TEST_CASE("An open hold of the other leg in the same step follows in any case, and how that ends decides") {
    StretchStep both = stage("Both", OpenHold{seconds(10), seconds(20)});
    both.sides = Sides::both;
    const Routine routine = routineOf({both, stage("Behind", Hold{seconds(10)})});
    const auto heldAfter = [&](const Edits& edits) {
        const Timeline timeline = compile(routine, edits, OpenHoldLength::maximum);
        return std::pair(timeline.efforts(), advisesHelp(timeline.segments().back()));
    };
    CHECK(heldAfter({}) == std::pair(2, true));
    CHECK(heldAfter({edit::Ease{0, seconds(5)}}) == std::pair(2, true));
    CHECK(heldAfter({edit::Ease{2, seconds(5)}}) == std::pair(3, false));
}

TEST_CASE("The chime at an end where it has not eased tells of no success") {
    const auto lastChime = [](const Edits& edits) {
        const Timeline timeline = compile(cramp(), edits, OpenHoldLength::maximum);
        return std::ranges::find(timeline.cues(), CueKind::finishChime, &Cue::kind)->caption;
    };
    CHECK(lastChime({}) == "Stop");
    CHECK(lastChime({edit::Ease{0, seconds(10)}}) == "Done");
}

TEST_CASE("Every group and every lone open hold is numbered, with where it began") {
    StretchStep lone = stage("Lone", OpenHold{seconds(10), seconds(20)});
    lone.ready = seconds(5);
    const Timeline timeline = compile(routineOf({lone, untilEased({stage("A", Hold{seconds(10)})})}),
                                      {edit::Ease{1, milliseconds(19'700)}}, OpenHoldLength::maximum);
    const auto& segments = timeline.segments();
    REQUIRE(segments.size() == 4);
    CHECK(segments[0].easing == 0);
    CHECK(segments[1].easing == 1);
    CHECK(segments[1].easingSince == seconds(5));
    CHECK(segments[2].easing == 2);
    CHECK(segments[2].easingSince == seconds(25));
    CHECK(segments[3].easing == 0);
}

TEST_CASE("Each turn of a repeated group that lasts until it eases is eased by itself") {
    GroupStep twice;
    twice.repeat = 2;
    twice.steps = {untilEased({stage("A", Hold{seconds(60)}), stage("B", Hold{seconds(60)})})};
    const Routine routine = routineOf({twice});
    CHECK(namesIn(compile(routine, {}, OpenHoldLength::maximum)) == Names{"A", "B", "finish"});
    const Timeline once = compile(routine, {edit::Ease{0, seconds(10)}}, OpenHoldLength::maximum);
    CHECK(namesIn(once) == Names{"A", "B", "finish"});
    CHECK(once.segments().size() == 4);
    CHECK(once.segments()[1].originalIndex == 2);
    CHECK(advisesHelp(once.segments().back()));
    const Timeline both =
        compile(routine, {edit::Ease{0, seconds(10)}, edit::Ease{3, seconds(5)}}, OpenHoldLength::maximum);
    CHECK_FALSE(advisesHelp(both.segments().back()));
}

TEST_CASE("More and less time work in a stage that is held, and not once it has eased") {
    const auto rub = [](const Edits& edits) {
        return compile(cramp(), edits, OpenHoldLength::maximum).segments()[1].length;
    };
    CHECK(rub({edit::Lengthen{1, seconds(10), seconds(5)}}) == seconds(70));
    CHECK(rub({edit::Lengthen{1, seconds(-10), seconds(5)}}) == seconds(50));
    CHECK(rub({edit::Ease{1, seconds(5)}, edit::Lengthen{1, seconds(10), seconds(5)}}) == milliseconds(5300));
}

TEST_CASE("Numbers never pass the number of holds and movements there are") {
    StretchStep second = stage("Second", Hold{seconds(10)});
    second.ready = seconds(10);
    const Timeline timeline = compile(routineOf({untilEased({stage("First", Hold{seconds(10)}), second})}),
                                      {edit::Ease{1, seconds(3)}}, OpenHoldLength::maximum);
    REQUIRE(timeline.efforts() == 1);
    for (const Segment& segment : timeline.segments())
        CHECK(segment.number == 1);
}

TEST_CASE("Easing removes the lines of the stage that have not begun") {
    const Time elapsed = milliseconds(1500);
    const Timeline before = compile(cramp(), {}, OpenHoldLength::maximum);
    const Timeline timeline = compile(cramp(), {edit::Ease{0, elapsed}}, OpenHoldLength::maximum);
    const auto saidInFirst = [](const Timeline& of) {
        return std::ranges::count_if(of.cues(),
                                     [](const Cue& cue) { return cue.kind == CueKind::speech && cue.segment == 0; });
    };
    CHECK(saidInFirst(before) > 1);
    CHECK(saidInFirst(timeline) == 1);
    CHECK(timeline.captionAt(elapsed)->caption == before.captionAt(elapsed)->caption);
}

TEST_CASE("hasJustEased() is true for two seconds after an open hold or a cramp's stages end") {
    const Timeline lasting = compile(cramp(), {}, OpenHoldLength::maximum);
    const Timeline eased = compile(cramp(), {edit::Ease{0, seconds(20)}}, OpenHoldLength::maximum);
    for (const Timeline* timeline : {&lasting, &eased}) {
        const auto& segments = timeline->segments();
        const auto after = std::ranges::find_if(segments, [](const Segment& each) { return !mayEase(each); });
        REQUIRE(after != segments.end());
        CHECK_FALSE(hasJustEased(*timeline, after->start - Time{1}));
        CHECK(hasJustEased(*timeline, after->start));
        CHECK(hasJustEased(*timeline, after->start + seconds(2) - Time{1}));
        CHECK_FALSE(hasJustEased(*timeline, after->start + seconds(2)));
        CHECK_FALSE(hasJustEased(*timeline, timeline->length()));
    }
    CHECK_FALSE(hasJustEased(compile(routineOf({stretchStep(Hold{seconds(20)})})), Time{0}));
}
