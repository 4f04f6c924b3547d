#include "figure/body/skeleton.hpp"
#include "figure/figure_at.hpp"
#include "figure/shipped_stretches.hpp"
#include "routine/library.hpp"
#include "timeline/compile.hpp"

#include <functional>

// The picture does what the voice says: no limb leaves its place before the line that asks for it begins.

using namespace unknot;
using namespace unknot::test;

namespace {

enum class Limb { workedLeg, otherLeg, trunk, workedHand, otherHand };

/// The first instruction of a stretch, from 1, that asks a limb to move. A hand on a leg moves with it.
struct LimbLine {
    const char* stretch;
    Limb limb;
    std::size_t line;
};

constexpr LimbLine limbLines[] = {
    {"ankle-circles", Limb::workedLeg, 2},     {"arch-and-toes", Limb::workedLeg, 1},
    {"arch-and-toes", Limb::trunk, 2},         {"arch-and-toes", Limb::workedHand, 1},
    {"arch-and-toes", Limb::otherHand, 1},     {"cold-pack", Limb::workedLeg, 2},
    {"cold-pack", Limb::workedHand, 2},        {"hamstring-chair", Limb::workedLeg, 2},
    {"hamstring-chair", Limb::trunk, 3},       {"hamstring-chair", Limb::workedHand, 3},
    {"hamstring-chair", Limb::otherHand, 3},   {"hamstring-lying", Limb::workedLeg, 2},
    {"hamstring-lying", Limb::workedHand, 3},  {"hamstring-lying", Limb::otherHand, 3},
    {"hamstring-seated", Limb::workedLeg, 2},  {"hamstring-seated", Limb::trunk, 4},
    {"hamstring-seated", Limb::workedHand, 2}, {"heat-pack", Limb::workedLeg, 2},
    {"heat-pack", Limb::workedHand, 2},        {"heel-drop", Limb::workedLeg, 3},
    {"heel-drop", Limb::otherLeg, 3},          {"massage-calf", Limb::workedLeg, 1},
    {"massage-calf", Limb::trunk, 3},          {"massage-calf", Limb::workedHand, 1},
    {"massage-calf", Limb::otherHand, 1},      {"quad-side-lying", Limb::workedLeg, 2},
    {"quad-side-lying", Limb::workedHand, 2},  {"quad-standing", Limb::workedLeg, 2},
    {"quad-standing", Limb::workedHand, 2},    {"stand-on-it", Limb::workedLeg, 3},
    {"stand-on-it", Limb::otherLeg, 3},        {"stand-on-it", Limb::otherHand, 3},
    {"toes-to-shin", Limb::otherLeg, 1},       {"toes-to-shin", Limb::trunk, 3},
    {"toes-to-shin", Limb::workedHand, 3},     {"toes-to-shin", Limb::otherHand, 1},
    {"towel-calf", Limb::workedLeg, 2},        {"towel-calf", Limb::workedHand, 2},
    {"towel-calf", Limb::otherHand, 3},        {"wall-calf", Limb::workedLeg, 2},
    {"wall-calf", Limb::otherLeg, 2},          {"wall-calf-bent", Limb::workedLeg, 2},
    {"wall-calf-bent", Limb::otherLeg, 2},     {"wall-press-seated", Limb::workedLeg, 2},
};

/// The joints of a limb, beside the joint that it hangs from.
std::vector<Vector3> limbOf(const Skeleton& s, Limb limb, Side worked) {
    const Side side = limb == Limb::workedLeg || limb == Limb::workedHand ? worked : opposite(worked);
    switch (limb) {
    case Limb::trunk:
        return {s.neckBase - s.pelvis, s.head - s.pelvis};
    case Limb::workedHand:
    case Limb::otherHand:
        return {s.arms[side].grip() - s.arms[side].shoulder};
    case Limb::workedLeg:
    case Limb::otherLeg:
        break;
    }
    const Leg& leg = s.legs[side];
    return {leg.knee - leg.hip, leg.ankle - leg.hip, leg.ankle + leg.foot.forward * 0.1 - leg.hip};
}

double distanceOf(const std::vector<Vector3>& from, const std::vector<Vector3>& to) {
    double farthest = 0;
    for (std::size_t i = 0; i < from.size(); ++i)
        farthest = std::max(farthest, distance(from[i], to[i]));
    return farthest;
}

Skeleton skeletonOf(const Figure& figure) { return skeletonAt(figure.poses(), figure.side, figure.moment); }

Timeline timelineOf(std::shared_ptr<const Stretch> stretch, Sides sides) {
    StretchStep step;
    step.stretch = std::move(stretch);
    step.effort = *step.stretch->dose;
    step.sides = sides;
    Routine routine;
    routine.title = "One step";
    routine.steps = {step};
    return compile(routine);
}

/// The start of the instruction with this number, from 1.
Time lineStart(const Timeline& timeline, const Stretch& stretch, std::size_t number) {
    for (const Cue& cue : timeline.cues())
        if (cue.spoken == stretch.instructions.at(number - 1).spoken) return cue.at;
    FAIL("the line is not said");
    return {};
}

const Library& library() {
    static const Library shipped(UNKNOT_SOURCE_FOLDER "/assets/stretches", UNKNOT_SOURCE_FOLDER "/routines", "");
    return shipped;
}

} // namespace

TEST_CASE("no limb leaves its place before the line that asks for it, in any shipped stretch") {
    constexpr double still = 0.015; // A breath moves the trunk, and a knee the hand on it.
    for (const LimbLine& each : limbLines)
        for (Sides sides : {Sides::left, Sides::right}) {
            const auto stretch = shippedStretches().at(each.stretch);
            const Side worked = sides == Sides::left ? Side::left : Side::right;
            const Timeline timeline = timelineOf(stretch, sides);
            const Time begins = lineStart(timeline, *stretch, each.line);
            const auto limbAt = [&](Time at) {
                return limbOf(skeletonOf(figureAt(timeline, at, false)), each.limb, worked);
            };
            const auto first = limbOf(skeletonAt(stretch->poses, worked, {.progress = 0}), each.limb, worked);
            const Segment& effort = timeline.segments()[1];
            CAPTURE(stretch->id);
            CAPTURE(static_cast<int>(each.limb));
            CAPTURE(each.line);
            CHECK(distanceOf(first, limbAt(effort.start)) > 2 * still); // It moves at all.
            double farthest = 0;
            for (Time at{}; at <= begins; at += milliseconds(100))
                farthest = std::max(farthest, distanceOf(first, limbAt(at)));
            CHECK(farthest < still);
        }
}

TEST_CASE("every limb that moves into a shipped stretch has its line") {
    for (const auto& entry : shippedStretches()) {
        const Stretch& stretch = *entry.second;
        bool leads = false;
        for (const Instruction& instruction : stretch.instructions)
            leads = leads || instruction.progress == 1.0;
        CHECK_MESSAGE(leads, stretch.id << ": no instruction leads to the hold");
    }
}

TEST_CASE("in no shipped routine is the figure ahead of the lines of its turn") {
    for (const RoutineFile& file : library().routines()) {
        const auto opened = library().openRoutine(file.path.string());
        REQUIRE_MESSAGE(opened.routine, file.id);
        for (OpenHoldLength open : {OpenHoldLength::nominal, OpenHoldLength::maximum}) {
            const Timeline timeline = compile(*opened.routine, {}, open);
            for (const Cue& cue : timeline.cues()) {
                if (!cue.progress || *cue.progress == 0) continue;
                const Figure before = figureAt(timeline, cue.at, false);
                CHECK_MESSAGE(before.moment.progress < *cue.progress,
                              file.id << " at " << formatPrecise(cue.at) << ": " << cue.spoken);
            }
        }
    }
}
