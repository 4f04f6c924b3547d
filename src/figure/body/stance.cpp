#include "figure/body/stance.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/foot_placement.hpp"
#include "figure/body/leg_bones.hpp"
#include "figure/body/root.hpp"
#include "figure/body/two_bones.hpp"

namespace unknot {

namespace {

bool bears(FootContact contact) {
    return contact == FootContact::flat || contact == FootContact::resting || contact == FootContact::onStep;
}

/// The ankle of a standing foot that keeps the place `kept`.
Vector3 standingAnkle(const StandingLeg& leg, Side side, Vector3 kept) {
    if (leg.contact == FootContact::onStep) return ankleOnStep(leg.foot, side, kept.z);
    return {kept.x, ankleHeightOf(leg.foot, side), kept.z};
}

/// The place of a standing foot: that of the ready stance; in the ready stance itself, under the body.
Vector3 keptPlace(const StandingLeg& leg, Side side, const Stance* ready) {
    return ready ? ready->legs[side].ankle : Vector3{0, 0, leg.ankle.z};
}

/// A walking body stays on the spot, as on a moving belt: its lower foot carries it and slides back under it.
Vector3 carriedPelvis(const BothSides<StandingLeg>& legs, const Stance* ready) {
    constexpr double takesOver = 0.003; // If the feet's heights differ by less than this, both carry the body.
    BothSides<double> low;
    for (Side side : {Side::left, Side::right})
        low[side] = legs[side].ankle.y - ankleHeightOf(legs[side].foot, side);
    const double lowest = std::min(low[Side::left], low[Side::right]);
    Vector3 sum;
    double weights = 0;
    for (Side side : {Side::left, Side::right}) {
        const double above = std::min(1.0, (low[side] - lowest) / takesOver);
        const double weight = (1 - above) * (1 - above) * (1 + 2 * above);
        sum = sum + (keptPlace(legs[side], side, ready) - legs[side].ankle) * weight;
        weights += weight;
    }
    return {ready ? ready->pelvis.x : 0, -lowest, sum.z / weights};
}

/// `legs` must hang from a pelvis at the origin.
Vector3 standingPelvis(const BothSides<StandingLeg>& legs, Side worked, const Stance* ready) {
    for (Side side : {opposite(worked), worked}) {
        const StandingLeg& leg = legs[side];
        if (bears(leg.contact)) return standingAnkle(leg, side, keptPlace(leg, side, ready)) - leg.ankle;
    }
    return carriedPelvis(legs, ready);
}

/// Moves the ankle along the ground until the knee bends as the pose says.
Vector3 groundedAnkle(Vector3 hip, Vector3 wished, double knee, double height) {
    const double span = spanOf(body::thigh, body::shank, knee);
    const double down = hip.y - height, aside = wished.z - hip.z;
    const double ahead = std::sqrt(std::max(0.0, span * span - down * down - aside * aside));
    return {hip.x + std::copysign(ahead, wished.x - hip.x), height, wished.z};
}

/// A foot that would move by less than this between the poses keeps its place.
constexpr double notWorthAStep = 0.03;

/// The stances before and after a pose, whose places a standing foot keeps. Either may be null.
struct Neighbours {
    const Stance* ready = nullptr;
    const Stance* hold = nullptr;
};

void keepPlace(StandingLeg& leg, Side side, const Neighbours& kept) {
    for (const Stance* stance : {kept.ready, kept.hold}) {
        if (!stance || leg.contact != FootContact::flat || stance->legs[side].contact != FootContact::flat) continue;
        if (distance(stance->legs[side].ankle, leg.ankle) >= notWorthAStep) continue;
        leg.ankle = stance->legs[side].ankle;
        return;
    }
}

/// Puts the foot in its place and bends the leg to reach it.
void placeLeg(Stance& stance, Side side, const LegAngles& angles, double wall, const Neighbours& kept) {
    StandingLeg& leg = stance.legs[side];
    const Vector3 hip = hipOf(stance.pelvis, stance.root, side);
    Vector3 front = leg.thigh.forward;
    switch (leg.contact) {
    case FootContact::free:
        return;
    case FootContact::onStep:
        leg.ankle = ankleOnStep(leg.foot, side, leg.ankle.z);
        break;
    case FootContact::onWall:
        leg.ankle = ankleOnWall(leg.foot, side, wall, leg.ankle.z);
        break;
    case FootContact::onOtherKnee: {
        const Side other = opposite(side);
        leg.ankle = ankleOnThigh(stance.legs[other].thigh, hipOf(stance.pelvis, stance.root, other), other);
        front = stance.root.toWorld({0.1, 0.25, sideSign(side)});
        break;
    }
    case FootContact::flat:
    case FootContact::resting:
    case FootContact::onSeat:
        leg.ankle = groundedAnkle(hip, leg.ankle, leg.knee, leg.ground + ankleHeightOf(leg.foot, side));
        keepPlace(leg, side, kept);
        break;
    }
    const Leg placed = placedLeg(hip, leg.ankle, front, leg.foot);
    leg.ankle = placed.ankle;
    leg.thigh = placed.thigh;
    leg.knee = kneeOf(placed);
    if (leg.contact == FootContact::onOtherKnee) leg.foot = footOf(angles, placed.shank, side);
}

Stance placed(const Pose& pose, const Poses& poses, Side worked, const Neighbours& kept) {
    Stance stance;
    stance.support = pose.support;
    stance.root = rootOf(pose.support, worked);
    for (Side side : {Side::left, Side::right}) {
        const LegAngles& angles = legOf(pose, side, worked);
        const Leg leg = freeLeg(hipOf({}, stance.root, side), thighOf(angles, stance.root, side), angles.knee);
        stance.legs[side] = {leg.thigh,   angles.knee,
                             leg.ankle,   footOf(angles, leg.shank, side),
                             angles.foot, angles.foot == FootContact::onSeat ? body::chairHeight : 0,
                             angles.toes};
    }
    stance.pelvis = pose.support == Support::feet ? standingPelvis(stance.legs, worked, kept.ready)
                                                  : restingPelvis(pose.support, stance.root);
    // The other leg comes first, because the worked one may lie on it.
    for (Side side : {opposite(worked), worked}) {
        stance.legs[side].ankle = stance.legs[side].ankle + stance.pelvis;
        placeLeg(stance, side, legOf(pose, side, worked), poses.wall, kept);
    }
    return stance;
}

} // namespace

Stance readyStance(const Poses& poses, Side worked) { return placed(poses.ready, poses, worked, {}); }

Stance stanceOf(const Pose& pose, const Poses& poses, Side worked, const Stance& ready, const Stance* hold) {
    return pose == poses.ready ? ready : placed(pose, poses, worked, {&ready, hold});
}

} // namespace unknot
