#include "figure/hand_goal.hpp"

#include "figure/body.hpp"

namespace unknot {

namespace {

constexpr double handThickness = 0.012;

HandGoal hangingHand(const Skeleton& skeleton, const ArmAngles& angles, Side side) {
    const Frame& chest = skeleton.chest;
    Frame upper = turned(chest, chest.forward, -outward(side) * angles.spread);
    upper = turned(upper, chest.right, angles.shoulder);
    const Frame lower = turned(upper, upper.right, angles.elbow);
    const Vector3 elbow = skeleton.arms[side].shoulder - upper.up * body::upperArm;
    const Vector3 wrist = elbow - lower.up * body::forearm;
    return {wrist - lower.up * body::palm, -lower.up, -lower.right * outward(side), -upper.forward};
}

HandGoal onWall(const Poses& poses, Side side) {
    const double out = outward(side);
    return {{poses.wall - handThickness, body::wallHandHeight, out * 0.095},
            direction({0.1, 1, -out * 0.12}),
            {1, 0, 0},
            direction({-0.25, -1, out * 0.55})};
}

HandGoal onSeat(Side side) {
    const double out = outward(side);
    return {{0.035, body::chairHeight + handThickness, out * 0.142},
            direction({1, -0.25, 0}),
            {0, -1, 0},
            direction({-1, 0, out * 0.5})};
}

/// Two hands on one knee lie side by side.
HandGoal onKnee(const Leg& leg, const Skeleton& skeleton, Side side, double aside) {
    const Vector3 grip = mix(leg.hip, leg.knee, 0.86) + leg.thigh.forward * (0.046 + handThickness) +
                         Vector3{0, 0, outward(side) * aside};
    const Vector3 bend = -skeleton.chest.up - skeleton.chest.forward * 0.6 + Vector3{0, 0, outward(side) * 0.7};
    return {grip, direction(-leg.thigh.up + leg.thigh.forward * 0.08), -leg.thigh.forward, direction(bend)};
}

/// The fingers go round the edge of the foot to the ball.
HandGoal roundBall(const Leg& leg, const Skeleton& skeleton, Side side) {
    const Vector3 edge = leg.foot.right * (outward(side) * 0.024);
    const Vector3 grip = leg.ankle + leg.foot.out({0.088, -0.004, 0}) + edge;
    const Vector3 bend = -skeleton.chest.up - skeleton.chest.forward * 0.2 + Vector3{0, 0, outward(side) * 0.8};
    return {grip, direction(leg.foot.up * -0.85 + leg.foot.forward * 0.5), -edge, direction(bend)};
}

/// Behind the back: the hand holds the front of the ankle of the lifted leg.
HandGoal roundAnkle(const Leg& leg, const Skeleton& skeleton, Side side) {
    const Vector3 grip = leg.ankle + leg.foot.up * 0.012 + leg.foot.forward * 0.018;
    const Vector3 line = direction(grip - skeleton.arms[side].shoulder);
    return {grip, direction(line + leg.shank.up * -0.35), -leg.foot.up, direction({-1, 0, outward(side) * 0.45})};
}

} // namespace

HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked) {
    switch (angles.reach) {
    default:
        break;
    case HandReach::wall:
        return onWall(poses, side);
    case HandReach::chairSeat:
        return onSeat(side);
    case HandReach::ownKnee:
        return onKnee(skeleton.legs[side], skeleton, side, 0);
    case HandReach::kneeOfWorkedLeg:
        return onKnee(skeleton.legs[worked], skeleton, side, 0.02);
    case HandReach::ballOfWorkedFoot:
        return roundBall(skeleton.legs[worked], skeleton, side);
    case HandReach::ankleOfWorkedLeg:
        return roundAnkle(skeleton.legs[worked], skeleton, side);
    }
    return hangingHand(skeleton, angles, side);
}

} // namespace unknot
