#include "figure/stance.hpp"

#include "figure/body.hpp"
#include "figure/two_bones.hpp"

namespace unknot {

namespace {

constexpr double stepHeight = 0.025;
constexpr double stepDroop = 24;     ///< Degrees by which the toes of a stepping foot hang.
constexpr double climbHeight = 0.13; ///< Over the straight way up to a seat.

Vector3 hipOf(Vector3 pelvis, Side side) { return pelvis + Vector3{0, 0, outward(side) * body::halfHips}; }

/// Bends at the hinge that the knee and the ankle share: positive takes the far end backward.
Frame bentBack(const Frame& frame, double angle) { return turned(frame, frame.right, -angle); }

Frame thighOf(const LegAngles& angles, Side side) {
    Frame frame;
    frame = turned(frame, {1, 0, 0}, -outward(side) * angles.spread);
    frame = turned(frame, {0, 0, 1}, angles.hip);
    return turned(frame, frame.up, -outward(side) * angles.turn);
}

Frame footOf(const LegAngles& angles, const Frame& shank, Side side) {
    if (angles.foot == FootRest::flat) return turned(Frame{}, {0, 1, 0}, -outward(side) * angles.swing);
    const Frame swung = turned(shank, shank.up, -outward(side) * angles.swing);
    return turned(swung, shank.right, angles.ankle);
}

Leg freeLeg(Vector3 hip, const Frame& thigh, double knee) {
    Leg leg;
    leg.hip = hip;
    leg.thigh = thigh;
    leg.knee = hip - thigh.up * body::thigh;
    leg.shank = bentBack(thigh, knee);
    leg.ankle = leg.knee - leg.shank.up * body::shank;
    return leg;
}

/// The leg between a hip and an ankle that has its place; the knee points to `front`.
Leg placedLeg(Vector3 hip, Vector3 ankle, Vector3 front, const Frame& foot) {
    const TwoBones bones = reachWith(hip, ankle, body::thigh, body::shank, front);
    Leg leg;
    leg.hip = hip;
    leg.knee = bones.middle;
    leg.ankle = bones.end;
    leg.thigh = frameFrom(leg.hip - leg.knee, front);
    const Vector3 up = direction(leg.knee - leg.ankle);
    const Vector3 right = direction(leg.thigh.right - up * dot(leg.thigh.right, up), {0, 0, 1});
    leg.shank = {cross(up, right), up, right};
    leg.foot = foot;
    return leg;
}

/// Moves the ankle along the ground until the knee bends as the pose says.
Vector3 groundedAnkle(Vector3 hip, Vector3 wished, double knee, double height) {
    const double span = spanOf(body::thigh, body::shank, knee);
    const double down = hip.y - height, aside = wished.z - hip.z;
    const double ahead = std::sqrt(std::max(0.0, span * span - down * down - aside * aside));
    return {hip.x + std::copysign(ahead, wished.x - hip.x), height, wished.z};
}

void ground(StandingLeg& leg, Vector3 hip, Side side) {
    leg.ankle = groundedAnkle(hip, leg.ankle, leg.knee, leg.ground + ankleHeightOf(leg.foot, side));
    const Leg placed = placedLeg(hip, leg.ankle, leg.thigh.forward, leg.foot);
    leg.thigh = placed.thigh;
    leg.knee = angleBetween(placed.thigh.up, placed.shank.up);
}

Vector3 pelvisOf(const StandingLeg& support, Side side, Support on) {
    if (on == Support::chair) return {0, body::chairHeight + body::seatedHeight, 0};
    if (on != Support::feet) return {0, body::seatedHeight, 0};
    return {-support.ankle.x, ankleHeightOf(support.foot, side) - support.ankle.y, 0};
}

/// The foot held to the shank as it is in both stances, in between on the way.
Frame footOnShank(const StandingLeg& from, const StandingLeg& to, const Frame& shank, double share) {
    const Frame first = within(bentBack(from.thigh, from.knee), from.foot);
    const Frame last = within(bentBack(to.thigh, to.knee), to.foot);
    return outOf(shank, mix(first, last, share));
}

Leg keptAboveGround(const Leg& leg, Side side) {
    const double height = ankleHeightOf(leg.foot, side);
    if (leg.ankle.y >= height) return leg;
    return placedLeg(leg.hip, {leg.ankle.x, height, leg.ankle.z}, leg.thigh.forward, leg.foot);
}

Leg liftedLeg(const StandingLeg& from, const StandingLeg& to, Vector3 hip, double share, Side side) {
    Leg leg = freeLeg(hip, mix(from.thigh, to.thigh, share), mix(from.knee, to.knee, share));
    leg.foot = footOnShank(from, to, leg.shank, share);
    return keptAboveGround(leg, side);
}

Leg steppingLeg(const StandingLeg& from, const StandingLeg& to, Vector3 hip, double share, Side side) {
    const bool climbs = from.ground != to.ground;
    const bool steps = from.rest == FootRest::flat && to.rest == FootRest::flat;
    const double raised = std::sin(share * std::numbers::pi) * std::min(1.0, distance(from.ankle, to.ankle) / 0.1);
    const double toesDown = steps ? stepDroop * raised : 0;
    const Frame flat = mix(from.foot, to.foot, share);
    const Frame foot = turned(flat, flat.right, -toesDown);
    Vector3 ankle = mix(from.ankle, to.ankle, share);
    const double lift = (climbs ? climbHeight : steps ? stepHeight : 0) * raised;
    ankle.y = mix(from.ground, to.ground, share) + ankleHeightOf(foot, side) + lift;
    // A knee turns outward before the leg folds: it does not first come up to the chest.
    const double outwardShare = 1 - (1 - share) * (1 - share) * (1 - share);
    Leg leg = placedLeg(hip, ankle, mix(from.thigh.forward, to.thigh.forward, outwardShare), foot);
    if (!climbs) return leg;
    leg.foot = footOnShank(from, to, leg.shank, share);
    return keptAboveGround(leg, side);
}

} // namespace

double ankleHeightOf(const Frame& foot, Side side) {
    double lowest = 0;
    for (const body::FootBall& ball : body::soleBalls) {
        const Vector3 at{ball.at.x, ball.at.y, ball.at.z * outward(side)};
        lowest = std::min(lowest, foot.out(at).y - ball.radius);
    }
    return -lowest;
}

Stance stanceOf(const Pose& pose, const Poses& poses, Side worked) {
    Stance stance;
    for (Side side : {Side::left, Side::right}) {
        const LegAngles& angles = side == worked ? pose.workedLeg : pose.otherLeg;
        const Leg leg = freeLeg(hipOf({}, side), thighOf(angles, side), angles.knee);
        stance.legs[side] = {leg.thigh,   angles.knee,
                             leg.ankle,   footOf(angles, leg.shank, side),
                             angles.foot, angles.foot == FootRest::onSeat ? body::chairHeight : 0};
    }
    const Side other = opposite(worked);
    stance.pelvis = pelvisOf(stance.legs[other], other, poses.support);
    for (Side side : {Side::left, Side::right}) {
        StandingLeg& leg = stance.legs[side];
        leg.ankle = leg.ankle + stance.pelvis;
        if (leg.rest != FootRest::free) ground(leg, hipOf(stance.pelvis, side), side);
    }
    return stance;
}

Legs legsBetween(const Stance& from, const Stance& to, double share) {
    Legs result;
    result.pelvis = mix(from.pelvis, to.pelvis, share);
    for (Side side : {Side::left, Side::right}) {
        const StandingLeg &first = from.legs[side], &last = to.legs[side];
        const bool lifted = first.rest == FootRest::free || last.rest == FootRest::free;
        const Vector3 hip = hipOf(result.pelvis, side);
        result.legs[side] =
            lifted ? liftedLeg(first, last, hip, share, side) : steppingLeg(first, last, hip, share, side);
    }
    return result;
}

} // namespace unknot
