#include "figure/body/pose_blend.hpp"
#include "figure/body/toes.hpp"
#include "figure/sampled_moments.hpp"
#include "figure/solid_furniture.hpp"
#include "figure/solids.hpp"
#include "figure/things/furniture_measures.hpp"

// Hands touch the thing that they hold, in the hold and in every cycle. A hand that holds the same thing all the way
// never lets go of it.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double allowed = 0.01; ///< One percent of the body's height.
constexpr double skin = 0.012;   ///< From the middle of the palm to its skin, in body heights.

/// Distance from the palm to the skin of a bone with these radii at its ends.
double fromBone(Vector3 grip, Vector3 a, Vector3 b, double radiusA, double radiusB) {
    const Nearest at = nearestOf(grip, grip, a, b);
    return std::abs(distance(grip, lerp(a, b, at.second)) - lerp(radiusA, radiusB, at.second) - skin);
}

/// Distance from the palm's skin to the drawn line between two balls.
double fromRod(Vector3 grip, const body::FootBall& a, const body::FootBall& b) {
    return fromBone(grip, a.at, b.at, a.radius, b.radius);
}

/// The ball `number` of the drawn sole, in world coordinates.
body::FootBall soleBall(const PosedFigure& seen, std::size_t number) {
    const Leg& leg = seen.skeleton.legs[seen.worked];
    const auto [at, radius] = soleWithToes(leg.toes)[number];
    return {leg.ankle + leg.foot.toWorld({at.x, at.y, at.z * sideSign(seen.worked)}), radius};
}

double fromBox(Vector3 grip, const Furniture& box) { return std::abs(outside(box, grip) - skin); }

double fromChairBack(const PosedFigure& seen, Vector3 grip) {
    std::vector<Furniture> chair;
    addChair(chair, seen.poses().chair + 0.31, -1);
    return fromBox(grip, chair.back());
}

/// Distance from the mattress, or from the gap below the pillow if the body lies on its side.
double fromBed(const PosedFigure& seen, Vector3 grip) {
    const Support on = seen.poses().support;
    if (on == Support::side) {
        const Furniture gap{"", {body::pillowHead, 0, -0.17}, {body::pillowFoot, body::pillowHeight, 0.17}};
        // If the other leg is worked, the head lies at the other end of the bed.
        return std::max(0.0, outside(gap, {grip.x * -seen.skeleton.root.up.x, grip.y, grip.z}));
    }
    if (on == Support::bedEdge)
        return fromBox(grip, {"", {-0.27, 0, -0.44}, {body::bedEdge, body::bedEdgeHeight, 0.17}});
    return fromBox(grip, {"", {body::lyingBedHead, -1, -0.27}, {body::lyingBedFoot, 0, 0.34}});
}

/// Distance by which the line of the fingers misses the towel's loop. The towel runs straight from the sole through the
/// fist.
double offTheTowel(const PosedFigure& seen, Side side) {
    const Arm& arm = seen.skeleton.arms[side];
    const Vector3 toLoop = towelLoop(seen.skeleton.legs[seen.worked], seen.worked).under - arm.grip();
    return length(toLoop - arm.along * dot(toLoop, arm.along));
}

/// Distance from the palm to the skin of the foot.
double offTheFoot(const PosedFigure& seen, HandReach reach, Vector3 grip) {
    const Leg& leg = seen.skeleton.legs[seen.worked];
    switch (reach) {
    case HandReach::toesOfWorkedFoot:
        return fromRod(grip, soleBall(seen, 3), soleBall(seen, 4));
    case HandReach::ballOfWorkedFoot:
        return fromRod(grip, soleBall(seen, 1), soleBall(seen, 2));
    case HandReach::archOfWorkedFoot:
        return fromRod(grip, soleBall(seen, 0), soleBall(seen, 1));
    default:
        return std::abs(distance(grip, leg.ankle) - body::ankleRadius - skin);
    }
}

/// Distance from a hand to the thing that it holds, measured at the thing as drawn.
double off(const PosedFigure& seen, HandReach reach, Side side) {
    const Vector3 grip = seen.skeleton.arms[side].grip();
    const Leg& worked = seen.skeleton.legs[seen.worked];
    const Leg& own = seen.skeleton.legs[side];
    const Vector3 calf = lerp(worked.knee, worked.ankle, 0.35) - worked.shank.forward * 0.009;
    switch (reach) {
    case HandReach::none:
        return 0;
    case HandReach::wall:
        return std::abs(seen.poses().wall - skin - grip.x);
    case HandReach::rail:
        return fromBone(grip, railAt(side, railFrom), railAt(side, railTo), railRadius, railRadius);
    case HandReach::chairSeat:
        return fromBox(grip, {"", {-0.3, 0, -0.165}, {seen.poses().chair, body::chairHeight, 0.165}});
    case HandReach::chairBack:
        return fromChairBack(seen, grip);
    case HandReach::bed:
        return fromBed(seen, grip);
    case HandReach::ownKnee:
        return fromBone(grip, own.hip, own.knee, 0.064, 0.043);
    case HandReach::kneeOfWorkedLeg:
    case HandReach::backOfWorkedThigh:
        return fromBone(grip, worked.hip, worked.knee, 0.064, 0.043);
    case HandReach::calfOfWorkedLeg:
        return std::min(fromBone(grip, worked.knee, calf, 0.040, 0.041),
                        fromBone(grip, calf, worked.ankle, 0.041, 0.0245));
    case HandReach::towel:
        return offTheTowel(seen, side);
    default:
        return offTheFoot(seen, reach, grip);
    }
}

bool holdsOn(HandReach reach) { return reach != HandReach::none; }

} // namespace

TEST_CASE("a hand that holds something reaches it") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        if (seen.moment.progress < 1) return;
        for (Side side : bothSides) {
            const ArmAngles angles =
                armOf(poseInCycle(seen.poses(), seen.moment.movement, seen.moment.cycle), side, seen.worked);
            if (!holdsOn(angles.reach)) continue;
            const std::string hand = limbName(side, seen.worked, "hand");
            // The pose lifts a hand by `off` on its way back to the next stroke.
            faults.note(seen, hand + " off the skin of what it holds",
                        off(seen, angles.reach, side) - angles.off - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a hand that holds the same all the way never lets go") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        for (Side side : bothSides) {
            const ArmAngles& ready = armOf(seen.poses().ready, side, seen.worked);
            if (!holdsOn(ready.reach) || seen.moment.progress == 1) continue;
            if (!(ready == armOf(seen.poses().hold, side, seen.worked))) continue;
            faults.note(seen, limbName(side, seen.worked, "hand") + " lets go",
                        off(seen, ready.reach, side) - ready.off - allowed);
        }
    });
    faults.checkThatThereAreNone();
}
