#include "figure/hand_goal.hpp"
#include "figure/moments.hpp"
#include "figure/pose_blend.hpp"
#include "figure/solids.hpp"

// Hands that hold something are there, in the hold and in every cycle, and hands that hold the same all the way
// never let go of it.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double allowed = 0.01; ///< One percent of the body's height.
constexpr double skin = 0.012;   ///< From the middle of the palm to its skin.

/// How far the palm is from the skin of a bone that is `radius` thick there.
double fromBone(Vector3 grip, Vector3 a, Vector3 b, double radiusA, double radiusB) {
    const Nearest at = nearestOf(grip, grip, a, b);
    return std::abs(distance(grip, mix(a, b, at.second)) - mix(radiusA, radiusB, at.second) - skin);
}

/// How far a hand is from what it holds, seen from the thing itself; nothing for what only the props know.
std::optional<double> offTheLimb(const Seen& seen, HandReach reach, Side side) {
    const Vector3 grip = seen.skeleton.arms[side].grip();
    const Leg& worked = seen.skeleton.legs[seen.worked];
    const Leg& own = seen.skeleton.legs[side];
    const Vector3 calf = mix(worked.knee, worked.ankle, 0.35) - worked.shank.forward * 0.009;
    switch (reach) {
    case HandReach::wall:
        return std::abs(seen.poses().wall - skin - grip.x);
    case HandReach::ownKnee:
        return fromBone(grip, own.hip, own.knee, 0.064, 0.043);
    case HandReach::kneeOfWorkedLeg:
        return fromBone(grip, worked.hip, worked.knee, 0.064, 0.043);
    case HandReach::backOfWorkedThigh:
        return fromBone(grip, worked.hip, worked.knee, 0.064, 0.043);
    case HandReach::calfOfWorkedLeg:
        return std::min(fromBone(grip, worked.knee, calf, 0.040, 0.041),
                        fromBone(grip, calf, worked.ankle, 0.041, 0.0245));
    default:
        return {};
    }
}

bool holdsOn(HandReach reach) { return reach != HandReach::none; }

} // namespace

TEST_CASE("a hand that holds something reaches it") {
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        if (seen.moment.into < 1) return;
        for (Side side : bothSides) {
            const ArmAngles angles =
                armOf(poseInCycle(seen.poses(), seen.moment.movement, seen.moment.cycle), side, seen.worked);
            if (!holdsOn(angles.reach)) continue;
            const std::string hand = limbName(side, seen.worked, "hand");
            const HandGoal goal = handGoal(seen.skeleton, seen.poses(), angles, side, seen.worked);
            faults.note(seen, hand + " short of what it holds",
                        distance(seen.skeleton.arms[side].grip(), goal.grip) - allowed);
            if (angles.off > 0.001) continue; // On its way back to the next stroke.
            if (const auto off = offTheLimb(seen, angles.reach, side))
                faults.note(seen, hand + " off the skin of what it holds", *off - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a hand that holds the same all the way never lets go") {
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        for (Side side : bothSides) {
            const ArmAngles& ready = armOf(seen.poses().ready, side, seen.worked);
            if (!holdsOn(ready.reach) || seen.moment.into == 1) continue;
            if (!(ready == armOf(seen.poses().hold, side, seen.worked))) continue;
            const HandGoal goal = handGoal(seen.skeleton, seen.poses(), ready, side, seen.worked);
            faults.note(seen, limbName(side, seen.worked, "hand") + " lets go",
                        distance(seen.skeleton.arms[side].grip(), goal.grip) - allowed);
        }
    });
    faults.checkThatThereAreNone();
}
