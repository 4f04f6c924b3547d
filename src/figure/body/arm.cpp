#include "figure/body/arm.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/two_bones.hpp"

namespace unknot {

namespace {

constexpr double mostWristBend = 60; ///< Degrees between the forearm and the hand.
constexpr double handThickness = 0.012, elbowThickness = 0.028;
constexpr int wristRounds = 8; ///< Repeats, because the forearm moves a little whenever the hand gives way.

/// Turns `hand` toward `line` until the wrist bends no more than it can.
Vector3 withinWrist(Vector3 hand, Vector3 line) {
    const double excess = angleBetween(hand, line) - mostWristBend;
    if (excess <= 0) return hand;
    const Vector3 axis = normalized(cross(hand, line), {0, 0, 1});
    return rotated(hand, axis, excess);
}

/// Turns from one direction to another. Opposite directions have no middle, so the way goes through `by`.
Vector3 turnedBetween(Vector3 from, Vector3 to, double share, Vector3 by) {
    const double opposed = (1 - dot(from, to)) / 2;
    return normalized(lerp(from, to, share) + by * (opposed * std::sin(share * std::numbers::pi)), by);
}

/// Raises the elbow as far as needed to keep it out of the ground or the mattress, at y = 0.
TwoBonePose bentArm(Vector3 shoulder, Vector3 wrist, Vector3 elbowToward) {
    const auto raised = [&](double share) {
        const Vector3 toward = normalized(elbowToward) * (1 - share) + Vector3{0, share, 0};
        return solveTwoBones(shoulder, wrist, body::upperArm, body::forearm, toward);
    };
    double low = 0, high = 1;
    const TwoBonePose wished = raised(low);
    if (wished.middle.y >= elbowThickness) return wished;
    for (int halving = 0; halving < 12; ++halving) {
        const double middle = (low + high) / 2;
        (raised(middle).middle.y >= elbowThickness ? high : low) = middle;
    }
    return raised(high);
}

} // namespace

HandGoal interpolateGoal(const HandGoal& from, const HandGoal& to, double share, const Frame& chest, Side side,
                         HandMotion motion) {
    // For the lower arm of a body on its side, outside is the mattress, so the hand goes round the front instead.
    const Vector3 aside = chest.right * sideSign(side);
    const double under = std::max(0.0, -aside.y);
    const Vector3 outside = aside + (Vector3{0, 1, 0} + chest.forward * 1.7) * under;
    // A moving hand swings outward round the body and up along the chest, off the thing that it held.
    const bool along = motion == HandMotion::alongLeg;
    const double arc = distance(from.grip, to.grip) * std::sin(share * std::numbers::pi);
    const double swing = std::min((along ? 0.1 : 0.3) * arc, along ? 0.03 : 0.09);
    HandGoal goal;
    goal.grip = lerp(from.grip, to.grip, share) + outside * swing + chest.up * swing;
    goal.along = turnedBetween(from.along, to.along, share, outside + chest.forward * 0.3);
    goal.palmToward = turnedBetween(from.palmToward, to.palmToward, share, chest.forward * 0.3 - chest.up);
    goal.elbowToward = turnedBetween(normalized(from.elbowToward), normalized(to.elbowToward), share, outside);
    // The body's support is at y = 0; a hand must not go through it.
    goal.grip.y = std::max(goal.grip.y, std::min({from.grip.y, to.grip.y, handThickness}));
    return goal;
}

void placeArm(Arm& arm, const HandGoal& goal) {
    const double full = body::upperArm + body::forearm;
    const Vector3 atRest = arm.shoulder;
    arm.along = goal.along;
    for (int round = 0; round < wristRounds; ++round) {
        const Vector3 wrist = goal.grip - arm.along * body::palm;
        const double missing = distance(atRest, wrist) - 0.9 * full;
        const double follow = std::clamp(missing * 0.6, 0.0, body::shoulderReach);
        arm.shoulder = atRest + normalized(wrist - atRest) * follow;
        const TwoBonePose bones = bentArm(arm.shoulder, wrist, goal.elbowToward);
        arm.elbow = bones.middle;
        arm.wrist = bones.end;
        const Vector3 along = withinWrist(goal.along, arm.wrist - arm.elbow);
        if (angleBetween(along, arm.along) < 0.1) break;
        arm.along = along;
    }
    arm.palmToward = normalized(goal.palmToward - arm.along * dot(goal.palmToward, arm.along), {1, 0, 0});
}

} // namespace unknot
