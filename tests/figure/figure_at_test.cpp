#include "figure/body/skeleton.hpp"
#include "figure/figure_at.hpp"
#include "figure/shipped_stretches.hpp"
#include "routine/stretch/quiet_poses.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep stepOf(const std::string& id, std::variant<Hold, OpenHold, PacedMovement> effort, Sides sides,
                   int repeat = 1) {
    StretchStep step = stretchStep(effort, sides, repeat);
    step.stretch = shippedStretches().at(id);
    return step;
}

/// A timeline with holds, changes of side, a rest, paced movements and an open hold.
Timeline longTimeline() {
    std::vector<Step> steps;
    steps.emplace_back(stepOf("wall-calf", Hold{seconds(10)}, Sides::alternate, 2));
    steps.emplace_back(stepOf("ankle-circles", PacedMovement{4, seconds(3)}, Sides::both));
    steps.emplace_back(stepOf("massage-calf", PacedMovement{6, seconds(3)}, Sides::left));
    steps.emplace_back(stepOf("ankle-circles", PacedMovement{2, seconds(3)}, Sides::both));
    steps.emplace_back(RestStep{seconds(6 + 8), "", 0, {}});
    steps.emplace_back(stepOf("hamstring-chair", Hold{seconds(10)}, Sides::both));
    steps.emplace_back(stepOf("quad-standing", Hold{seconds(12)}, Sides::both));
    steps.emplace_back(stepOf("toes-to-shin", OpenHold{seconds(20), seconds(60)}, Sides::both));
    return compile(routineOf(std::move(steps)));
}

std::vector<Vector3> jointsOf(const Figure& shown) {
    const Skeleton s = skeletonAt(shown.poses(), shown.side, shown.moment);
    std::vector<Vector3> joints = {s.pelvis, s.neckBase, s.head};
    for (Side side : {Side::left, Side::right})
        for (Vector3 v : {s.legs[side].knee, s.legs[side].ankle, s.arms[side].elbow, s.arms[side].wrist})
            joints.push_back(v);
    return joints;
}

const Segment& firstOf(const Timeline& timeline, SegmentKind kind) {
    for (const Segment& segment : timeline.segments())
        if (segment.kind() == kind) return segment;
    FAIL("no such segment");
    return timeline.segments().front();
}

} // namespace

TEST_CASE("the figure never jumps within a stretch, not even when the sides change") {
    const Timeline timeline = longTimeline();
    const Time frame = Time{samplesPerSecond / 30};
    Figure last = figureAt(timeline, {}, false);
    for (Time at = frame; at < timeline.length(); at += frame) {
        const Figure now = figureAt(timeline, at, false);
        REQUIRE(now.stretch);
        if (now.stretch == last.stretch) {
            const auto before = jointsOf(last), after = jointsOf(now);
            double furthest = 0;
            for (std::size_t i = 0; i < before.size(); ++i)
                furthest = std::max(furthest, distance(before[i], after[i]));
            CAPTURE(inSeconds(at));
            CAPTURE(now.stretch->id);
            CHECK(furthest < 0.04);
            // The glow may go out quickly, but not from one frame to the next.
            const double brighter = now.moment.glow * now.moment.progress - last.moment.glow * last.moment.progress;
            CHECK(brighter < 0.05);
            CHECK(brighter > -0.15);
        }
        last = now;
    }
}

TEST_CASE("the figure goes in with the words that say how, and its light comes with the hold") {
    const Timeline timeline = longTimeline();
    const Segment& ready = firstOf(timeline, SegmentKind::ready);
    for (const Cue& cue : timeline.cues())
        if (cue.progress && cue.at < ready.end()) {
            CHECK(figureAt(timeline, cue.at, false).moment.progress <= *cue.progress);
            CHECK(figureAt(timeline, cue.at + milliseconds(2500), false).moment.progress >= *cue.progress);
        }
    CHECK(figureAt(timeline, ready.end() - Time{1}, false).moment.progress == doctest::Approx(1));
    CHECK(figureAt(timeline, ready.end() - Time{1}, false).moment.glow == 0);
    CHECK(figureAt(timeline, ready.end(), false).moment.progress == 1);
    CHECK(figureAt(timeline, ready.end(), false).moment.glow == 0);
    CHECK(figureAt(timeline, ready.end() + milliseconds(1500), false).moment.glow > 0.5);
}

TEST_CASE("making the time to get ready longer or shorter moves nothing of the figure at that moment") {
    const Routine routine = routineOf({stepOf("wall-calf", Hold{seconds(20)}, Sides::both)});
    const Timeline before = compile(routine);
    const Segment& ready = firstOf(before, SegmentKind::ready);
    for (Time at = ready.start + milliseconds(500); at < ready.end(); at += milliseconds(500))
        for (Time by : {seconds(10), seconds(-10)}) {
            Edits edits;
            edits.emplace_back(edit::Lengthen{ready.originalIndex, by, at - ready.start});
            const Timeline after = compile(routine, edits);
            CAPTURE(inSeconds(at));
            CHECK(figureAt(after, at, false).moment.progress ==
                  doctest::Approx(figureAt(before, at, false).moment.progress).epsilon(1e-6));
            double last = figureAt(after, at, false).moment.progress;
            for (Time later = at; later < at + seconds(9); later += Time{samplesPerSecond / 30}) {
                const double now = figureAt(after, later, false).moment.progress;
                CHECK(std::abs(now - last) < 0.03);
                last = now;
            }
        }
}

TEST_CASE("a change goes back to the ready pose with the old side and on with the new one") {
    const Timeline timeline = longTimeline();
    const Segment& change = firstOf(timeline, SegmentKind::change);
    const Figure hold = figureAt(timeline, change.start - Time{1}, false);
    const Figure leaving = figureAt(timeline, change.start + seconds(1), false);
    const Figure entering = figureAt(timeline, change.end() - seconds(1), false);
    CHECK(leaving.side == hold.side);
    CHECK(leaving.moment.progress == doctest::Approx(0.5));
    CHECK(entering.side == opposite(hold.side));
    CHECK(entering.side == change.side);
    CHECK(figureAt(timeline, change.start + milliseconds(2200), false).moment.progress == 0);
}

TEST_CASE("a figure that lies on its side fades out to turn over and fades in again") {
    const Timeline timeline = compile(routineOf({stepOf("quad-side-lying", Hold{seconds(12)}, Sides::both)}));
    const Segment& change = firstOf(timeline, SegmentKind::change);
    const Time frame = Time{samplesPerSecond / 60};
    Figure last = figureAt(timeline, change.start, false);
    CHECK(last.moment.opacity == 1);
    bool turned = false;
    for (Time at = change.start + frame; at < change.end(); at += frame) {
        const Figure now = figureAt(timeline, at, false);
        CHECK(std::abs(now.moment.opacity - last.moment.opacity) < 0.13);
        if (now.side != last.side) {
            turned = true;
            CHECK(now.moment.opacity < 0.01);
            CHECK(last.moment.opacity < 0.01);
        }
        last = now;
    }
    CHECK(turned);
    CHECK(last.moment.opacity == 1);
    CHECK(figureAt(timeline, change.start + seconds(2), true).moment.opacity == 1);
}

TEST_CASE("a released muscle is dark within half a second, and the next effort glows again") {
    const Timeline timeline = longTimeline();
    for (SegmentKind kind : {SegmentKind::change, SegmentKind::rest}) {
        const Segment& segment = firstOf(timeline, kind);
        CHECK(figureAt(timeline, segment.start, false).moment.glow > 0.5);
        const Figure halfSecondLater = figureAt(timeline, segment.start + milliseconds(500), false);
        CHECK(halfSecondLater.moment.glow == doctest::Approx(0));
        CHECK(halfSecondLater.moment.progress > 0.5);
        CHECK(figureAt(timeline, segment.start + milliseconds(1500), false).moment.glow == doctest::Approx(0));
    }
    const Segment& change = firstOf(timeline, SegmentKind::change);
    CHECK(figureAt(timeline, change.end() - milliseconds(500), false).moment.glow == 0);
    CHECK(figureAt(timeline, change.end() + seconds(2), false).moment.glow > 0.5);
}

TEST_CASE("a movement goes round once a count") {
    const Timeline timeline = longTimeline();
    const Segment& move = firstOf(timeline, SegmentKind::move);
    CHECK(figureAt(timeline, move.start, false).moment.cycle == 0);
    const Time pace = std::get<Segment::Move>(move.role).pace;
    CHECK(figureAt(timeline, move.start + pace / 4, false).moment.cycle == doctest::Approx(0.25));
    CHECK(figureAt(timeline, move.start + pace, false).moment.cycle == 0);
    CHECK(figureAt(timeline, move.start + seconds(1), false).moment.progress == 1);
}

TEST_CASE("a held stretch that is counted goes into the stretch once a count") {
    const Timeline timeline = compile(routineOf({stepOf("wall-calf", PacedMovement{3, seconds(4)}, Sides::left)}));
    const Segment& move = firstOf(timeline, SegmentKind::move);
    CHECK(figureAt(timeline, move.start, false).moment.progress == doctest::Approx(1));
    CHECK(figureAt(timeline, move.start + seconds(2), false).moment.progress == doctest::Approx(0));
}

TEST_CASE("a rest comes back from the stretch before it, fades over half a second, and shows the next one ready") {
    const Timeline timeline = longTimeline();
    const Segment& rest = firstOf(timeline, SegmentKind::rest);
    CHECK(figureAt(timeline, rest.start, false).stretch->id == "ankle-circles");
    CHECK(figureAt(timeline, rest.start, false).moment.progress == doctest::Approx(1));
    const Time arrives = rest.start + releaseLength(rest.length);
    CHECK(figureAt(timeline, arrives - Time{1}, false).stretch->id == "ankle-circles");
    CHECK(figureAt(timeline, arrives + milliseconds(249), false).stretch->id == "ankle-circles");
    CHECK(figureAt(timeline, arrives + milliseconds(249), false).moment.opacity < 0.01);
    CHECK(figureAt(timeline, arrives + milliseconds(251), false).stretch->id == "hamstring-chair");
    CHECK(figureAt(timeline, arrives + milliseconds(251), false).moment.opacity < 0.01);
    CHECK(figureAt(timeline, arrives + milliseconds(500), false).moment.opacity == 1);
    CHECK(figureAt(timeline, rest.end() - Time{1}, false).moment.progress == 0);
    CHECK(figureAt(timeline, arrives, true).stretch->id == "hamstring-chair");
    CHECK(figureAt(timeline, timeline.length() + seconds(9), false).stretch->id == "toes-to-shin");
}

TEST_CASE("a stretch that follows another without a rest fades in, and is cut with reduced motion") {
    const Timeline timeline = longTimeline();
    const Time frame = Time{samplesPerSecond / 60};
    int changes = 0;
    Figure last = figureAt(timeline, {}, false);
    for (Time at = frame; at < timeline.length(); at += frame) {
        const Figure now = figureAt(timeline, at, false);
        if (now.stretch != last.stretch) {
            ++changes;
            CHECK(now.moment.opacity < 0.02);
            CHECK(last.moment.opacity < 0.02);
        }
        CHECK(figureAt(timeline, at, true).moment.opacity == 1);
        last = now;
    }
    CHECK(changes == 6);
}

TEST_CASE("with reduced motion poses are cut, and nothing breathes or glows by turns") {
    const Timeline timeline = longTimeline();
    std::vector<double> seen;
    for (Time at{}; at < timeline.length(); at += milliseconds(70)) {
        const FigureMoment moment = figureAt(timeline, at, true).moment;
        CHECK((moment.progress == moment.from || moment.progress == moment.to));
        CHECK(moment.breath == 0);
        CHECK(moment.glow == (isEffort(timeline.at(at)) ? 1 : 0));
        CHECK(moment.opacity == 1);
        CHECK(moment.cycle * 4 == std::floor(moment.cycle * 4));
    }
}

TEST_CASE("the glow softens and brightens between 0.1 and 0.25 times a second") {
    const Timeline timeline = compile(routineOf({stepOf("wall-calf", Hold{seconds(100)}, Sides::left)}));
    const Segment& hold = firstOf(timeline, SegmentKind::hold);
    int rises = 0;
    bool above = false;
    for (Time at = hold.start + seconds(2); at < hold.end(); at += milliseconds(50)) {
        const double glow = figureAt(timeline, at, false).moment.glow;
        CHECK(glow >= 0.5);
        CHECK(glow <= 1);
        if (glow > 0.81 && !above) ++rises;
        if (glow > 0.81) above = true;
        if (glow < 0.79) above = false;
    }
    CHECK(rises >= 10);
    CHECK(rises <= 25);
}

TEST_CASE("without any stretch there is no figure") {
    const Timeline timeline = compile(routineOf({RestStep{seconds(5), "", 0, {}}}));
    CHECK(figureAt(timeline, seconds(1), false).stretch == nullptr);
}

TEST_CASE("any position may be asked for") {
    const Timeline timeline = longTimeline();
    CHECK(figureAt(timeline, seconds(-5), false).stretch != nullptr);
    CHECK(figureAt(timeline, seconds(1000000), false).stretch != nullptr);
}

TEST_CASE("movements follow one another, each from where the last one ended, and never backward") {
    StretchStep step = stepOf("massage-calf", PacedMovement{6, seconds(3)}, Sides::right, 2);
    const Timeline timeline = compile(routineOf({step}));
    std::vector<std::size_t> movements;
    for (const Segment& segment : timeline.segments()) {
        const auto* move = std::get_if<Segment::Move>(&segment.role);
        for (int count = 0; move && count < move->count; ++count) {
            const Time begins = segment.start + move->pace * count;
            const Figure shown = figureAt(timeline, begins, false);
            movements.push_back(shown.moment.movement);
            CHECK_FALSE(shown.moment.back);
            CHECK(shown.moment.cycle == 0);
        }
    }
    CHECK(movements == std::vector<std::size_t>{0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2});
}

TEST_CASE("a walk goes forward every time, and a circle of one leg goes the other way the second time") {
    const auto back = [](const std::string& id) {
        const Timeline timeline = compile(routineOf({stepOf(id, PacedMovement{4, seconds(3)}, Sides::right, 2)}));
        std::vector<bool> goesBack;
        for (const Segment& segment : timeline.segments())
            if (segment.kind() == SegmentKind::move)
                goesBack.push_back(figureAt(timeline, segment.start + seconds(1), false).moment.back);
        return goesBack;
    };
    CHECK(back("walk-it-off") == std::vector<bool>{false, false});
    CHECK(back("ankle-circles") == std::vector<bool>{false, true});
}

TEST_CASE("the figure shows its right side if the timeline names no side") {
    const Timeline timeline = compile(routineOf({stepOf("heel-drop", Hold{seconds(10)}, Sides::both)}));
    CHECK(figureAt(timeline, seconds(12), false).side == Side::right);
}

TEST_CASE("the figure of an exercise without poses stays still while it is counted, in each position") {
    for (BodyPosition position :
         {BodyPosition::bed, BodyPosition::seated, BodyPosition::floor, BodyPosition::standing}) {
        auto exercise = std::make_shared<Stretch>();
        exercise->id = "exercise";
        exercise->legs = Legs::none;
        exercise->muscle = Muscle::unknown;
        exercise->poses = quietPoses(position);
        StretchStep step = stretchStep(PacedMovement{5, seconds(4)}, Sides::both, 2);
        step.stretch = exercise;
        const Timeline timeline = compile(routineOf({step, stepOf("wall-calf", Hold{seconds(10)}, Sides::left)}));
        const std::vector<Vector3> first = jointsOf(figureAt(timeline, {}, true));
        for (const Segment& segment : timeline.segments()) {
            if (segment.stretch != exercise) continue;
            for (Time at = segment.start; at < segment.end(); at += milliseconds(500)) {
                const Figure now = figureAt(timeline, at, true);
                CHECK(now.stretch == exercise.get());
                const std::vector<Vector3> joints = jointsOf(now);
                for (std::size_t i = 0; i < joints.size(); ++i)
                    CHECK(distance(joints[i], first[i]) < 1e-9);
            }
        }
    }
    CHECK(quietPoses(BodyPosition::seated).support == Support::chair);
    CHECK(quietPoses(BodyPosition::bed).support == Support::back);
    CHECK(quietPoses(BodyPosition::floor).support == Support::floor);
}
