#include "figure/body/skeleton.hpp"
#include "figure/figure_at.hpp"
#include "figure/sampled_moments.hpp"
#include "routine/library.hpp"
#include "timeline/compile.hpp"

// The figure moves as a body does: every stretch moves, and in every shipped routine no joint jumps from one frame to
// the next.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double farthestInAFrame = 0.035; ///< Per frame, 30 frames a second: a little over one body's height a second.
constexpr double leastMove = 0.025;

struct Joint {
    std::string name;
    Vector3 at;
};

std::vector<Joint> jointsOf(const Skeleton& s) {
    std::vector<Joint> joints = {{"pelvis", s.pelvis}, {"waist", s.waist}, {"neck", s.neckBase}, {"head", s.head}};
    for (Side side : bothSides) {
        const Leg& leg = s.legs[side];
        const Arm& arm = s.arms[side];
        const std::string its = std::string(nameOf(side)) + " ";
        joints.insert(joints.end(), {{its + "knee", leg.knee},
                                     {its + "ankle", leg.ankle},
                                     {its + "toes", leg.ankle + leg.foot.forward * 0.1},
                                     {its + "shoulder", arm.shoulder},
                                     {its + "elbow", arm.elbow},
                                     {its + "wrist", arm.wrist},
                                     {its + "grip", arm.grip()}});
    }
    return joints;
}

/// The joint that moved farthest, and its distance.
struct Move {
    std::string joint;
    double by = 0;
};
Move farthestMove(const std::vector<Joint>& before, const std::vector<Joint>& after) {
    Move farthest;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (const double by = distance(before[i].at, after[i].at); !(by <= farthest.by)) farthest = {after[i].name, by};
    return farthest;
}

Skeleton skeletonOf(const Figure& shown) { return skeletonAt(shown.poses(), shown.side, shown.moment); }

/// Describes the largest jump within a stretch; empty if no joint jumps.
std::string worstJump(const Timeline& timeline) {
    const Time frame{samplesPerSecond / 30};
    double worst = farthestInAFrame;
    std::string message;
    Figure last;
    std::vector<Joint> lastJoints;
    for (Time at{}; at < timeline.length(); at += frame) {
        const Figure now = figureAt(timeline, at, false);
        if (!now.stretch) continue;
        const std::vector<Joint> joints = jointsOf(skeletonOf(now));
        const Move moved = now.stretch == last.stretch ? farthestMove(lastJoints, joints) : Move{};
        if (moved.by > worst) {
            worst = moved.by;
            message = now.stretch->id + " " + std::string(nameOf(now.side)) + " at " + std::to_string(inSeconds(at)) +
                      " s: " + moved.joint + " jumps by " + std::to_string(moved.by);
        }
        last = now;
        lastJoints = joints;
    }
    return message;
}

const Library& library() {
    static const Library shipped(UNKNOT_SOURCE_FOLDER "/assets/stretches", UNKNOT_SOURCE_FOLDER "/routines", "");
    return shipped;
}

} // namespace

TEST_CASE("no joint jumps from one frame to the next, in any shipped routine") {
    for (const RoutineFile& file : library().routines()) {
        const auto opened = library().openRoutine(file.path.string());
        REQUIRE_MESSAGE(opened.routine, file.id);
        const std::string jump = worstJump(compile(*opened.routine));
        CHECK_MESSAGE(jump.empty(), file.id << ": " << jump);
    }
}

TEST_CASE("every cycle ends where it began, and where the next one begins") {
    Faults faults;
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides)
            for (std::size_t movement = 0; movement < stretch->poses.cycles.size(); ++movement) {
                const SampledMoment start{}, end{{.cycle = 1, .movement = movement}};
                const PosedFigure seen{*stretch, side, end, skeletonOf(*stretch, side, end)};
                const auto first = jointsOf(skeletonOf(*stretch, side, start));
                faults.note(seen, "not where the first cycle began",
                            farthestMove(first, jointsOf(seen.skeleton)).by - 1e-6);
            }
    faults.checkThatThereAreNone();
}

TEST_CASE("every stretch moves from the ready pose into the hold or in its cycles") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides) {
            const auto ready = jointsOf(skeletonAt(stretch->poses, side, {.progress = 0}));
            double moved = 0;
            for (const SampledMoment& moment : momentsOf(stretch->poses, 12))
                moved = std::max(moved, farthestMove(ready, jointsOf(skeletonOf(*stretch, side, moment))).by);
            const std::string& name = id;
            CHECK_MESSAGE(moved > leastMove, name << " " << nameOf(side) << " moves by only " << moved);
        }
}

TEST_CASE("every movement of a counted stretch is one that can be seen") {
    for (const auto& [id, stretch] : shippedStretches())
        for (std::size_t movement = 0; movement < stretch->poses.cycles.size(); ++movement) {
            const auto start = jointsOf(skeletonAt(stretch->poses, Side::right, {.movement = movement}));
            double moved = 0;
            for (int i = 1; i < 24; ++i) {
                const Skeleton now = skeletonAt(stretch->poses, Side::right, {.cycle = i / 24.0, .movement = movement});
                moved = std::max(moved, farthestMove(start, jointsOf(now)).by);
            }
            const std::string& name = id;
            CHECK_MESSAGE(moved > 0.012, name << ", cycle " << movement << ", moves by only " << moved);
        }
}
