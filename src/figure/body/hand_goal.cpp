#include "figure/body/hand_goal.hpp"

#include "figure/body/body.hpp"
#include "figure/body/body_shape.hpp"
#include "figure/body/toes.hpp"
#include "figure/things/furniture_measures.hpp"

namespace unknot {

namespace {

constexpr double handThickness = 0.012;

/// The inputs for the goal of one hand.
struct Reaching {
    const Skeleton& skeleton;
    const Poses& poses;
    const ArmAngles& angles;
    Side side;
    Side worked;

    double out() const { return outward(side); }
    Vector3 shoulder() const { return skeleton.arms[side].shoulder; }
    const Leg& workedLeg() const { return skeleton.legs[worked]; }
};

HandGoal hanging(const Reaching& hand) {
    const Frame& chest = hand.skeleton.chest;
    Frame upper = turned(chest, chest.forward, -hand.out() * hand.angles.spread);
    upper = turned(upper, chest.right, hand.angles.shoulder);
    const Frame lower = turned(upper, upper.right, hand.angles.elbow);
    const Vector3 elbow = hand.shoulder() - upper.up * body::upperArm;
    const Vector3 wrist = elbow - lower.up * body::forearm;
    return {wrist - lower.up * body::palm, -lower.up, -lower.right * hand.out(), -upper.forward};
}

HandGoal onWall(const Reaching& hand) {
    return {{hand.poses.wall - handThickness, body::wallHandHeight, hand.out() * 0.1},
            direction({0, 1, -hand.out() * 0.12}),
            {1, 0, 0},
            direction({-0.25, -1, hand.out() * 0.55})};
}

HandGoal onSeat(const Reaching& hand) {
    return {{std::min(0.035, hand.poses.chair - 0.03), body::chairHeight + handThickness, hand.out() * 0.142},
            direction({1, -0.25, 0}),
            {0, -1, 0},
            direction({-1, 0, hand.out() * 0.5})};
}

/// The palm lies on the rail, with the fingers over it and the knuckles ahead.
HandGoal onRail(const Reaching& hand) {
    const Vector3 on = railAt(hand.side, railGripAhead);
    return {on + Vector3{0, railRadius + handThickness, 0},
            direction({1, 0.25, -hand.out() * 0.1}),
            {0, -1, 0},
            direction({-0.6, -1, hand.out() * 0.8})};
}

HandGoal onChairBack(const Reaching& hand) {
    return {chairBackTop(hand.poses) + Vector3{0, handThickness, hand.out() * 0.11},
            direction({1, -0.1, -hand.out() * 0.1}),
            {0, -1, 0},
            direction({-0.7, -1, hand.out() * 0.7})};
}

/// For a body on its side: beneath the pillow, under the cheek.
HandGoal underPillow(const Reaching& hand) {
    const Skeleton& skeleton = hand.skeleton;
    const Vector3 before = skeleton.head + skeleton.root.forward * 0.05;
    return {{before.x, body::pillowHeight * 0.4, before.z},
            direction(skeleton.root.up - skeleton.root.forward * 0.6),
            {0, 1, 0},
            skeleton.root.forward + skeleton.root.up * 0.7};
}

/// Beside the place that the hip has before the figure rises.
HandGoal onBed(const Reaching& hand) {
    const Support support = hand.poses.support;
    if (support == Support::side) return underPillow(hand);
    const double surface = support == Support::bedEdge ? body::bedEdgeHeight : 0;
    if (support == Support::back)
        return {{0.05, surface + handThickness, hand.out() * 0.17},
                direction({1, 0, hand.out() * 0.1}),
                {0, -1, 0},
                {0, 0.4, hand.out()}};
    return {{-0.02, surface + handThickness, hand.out() * 0.15},
            direction({1, -0.2, hand.out() * 0.25}),
            {0, -1, 0},
            {-1, 0, hand.out() * 0.5}};
}

/// Two hands on one knee lie side by side. The elbows point outward, beside the trunk that leans over them.
HandGoal onKnee(const Reaching& hand, const Leg& leg, double aside) {
    const Frame& chest = hand.skeleton.chest;
    const Vector3 grip =
        mix(leg.hip, leg.knee, 0.86) + leg.thigh.forward * (0.048 + handThickness) + Vector3{0, 0, hand.out() * aside};
    const Vector3 bend = aside > 0 ? -chest.up * 0.2 + Vector3{0, 0, hand.out() * 1.3}
                                   : -chest.up - chest.forward * 0.6 + Vector3{0, 0, hand.out() * 0.8};
    return {grip, direction(-leg.thigh.up + leg.thigh.forward * 0.08), -leg.thigh.forward, direction(bend)};
}

Vector3 alongSurface(Vector3 line, Vector3 normal) { return line - normal * dot(line, normal); }

/// The palm lies flat on `place`. The fingers continue the arm's direction, turned a little toward `wrap`.
HandGoal onSkin(const Reaching& hand, Vector3 place, Vector3 normal, Vector3 wrap) {
    const Frame& chest = hand.skeleton.chest;
    const Vector3 grip = place + normal * handThickness;
    const Vector3 reach = alongSurface(direction(grip - hand.shoulder()), normal);
    const Vector3 elbow = -chest.up * 0.4 + chest.right * (hand.out() * 1.2);
    return {grip, direction(reach * 0.7 + wrap), -normal, direction(elbow)};
}

struct Bone {
    Vector3 from, to;
    const Frame& frame;
    std::span<const Ring> rings;
};

HandGoal onLimb(const Reaching& hand, const Bone& bone) {
    const ArmAngles& angles = hand.angles;
    const Ring ring = ringAt(bone.rings, angles.along);
    const double around = radians(angles.around), out = outward(hand.worked);
    const Vector3 normal = bone.frame.forward * -std::cos(around) + bone.frame.right * (out * std::sin(around));
    // The fingers go round the limb toward its back.
    const Vector3 toBack = (bone.frame.forward * std::sin(around) + bone.frame.right * (out * std::cos(around))) *
                           (angles.around > 0 ? -1.0 : 1.0);
    const Vector3 middle = mix(bone.from, bone.to, angles.along) + bone.frame.forward * ring.ahead;
    return onSkin(hand, middle + normal * (ring.radius + angles.off), normal, toBack * 0.8);
}

HandGoal onCalf(const Reaching& hand) {
    const Leg& leg = hand.workedLeg();
    return onLimb(hand, {leg.knee, leg.ankle, leg.shank, shankRings});
}

HandGoal behindThigh(const Reaching& hand) {
    const Leg& leg = hand.workedLeg();
    return onLimb(hand, {leg.hip, leg.knee, leg.thigh, thighRings});
}

/// The fingers go round the edge of the foot to the ball.
HandGoal roundBall(const Reaching& hand) {
    const Leg& leg = hand.workedLeg();
    const Frame& chest = hand.skeleton.chest;
    const Vector3 edge = leg.foot.right * (hand.out() * 0.024);
    const Vector3 grip = leg.ankle + leg.foot.out({0.088, -0.004, 0}) + edge;
    const Vector3 bend = -chest.up - chest.forward * 0.2 + chest.right * (hand.out() * 0.8);
    return {grip, direction(leg.foot.up * -0.85 + leg.foot.forward * 0.5), direction(-edge), direction(bend)};
}

/// The palm lies under the toes.
HandGoal roundToes(const Reaching& hand) {
    const Leg& leg = hand.workedLeg();
    const Vector3 root = mix(body::bigToeRoot, body::littleToeRoot, 0.5);
    const Vector3 under = leg.ankle + leg.foot.out(bentAt(root, {0.104, -0.042, 0}, leg.toes));
    const Frame toes = turned(leg.foot, leg.foot.right, leg.toes);
    return onSkin(hand, under, -toes.up, toes.forward * -0.2);
}

/// The thumb lies on the arch, between the heel and the ball of the foot.
HandGoal onArch(const Reaching& hand) {
    constexpr double thumbAside = 0.022;
    const Leg& leg = hand.workedLeg();
    const Vector3 arch =
        leg.ankle + leg.foot.out({mix(-0.02, 0.075, hand.angles.along), -0.037, -outward(hand.worked) * 0.006});
    const Vector3 normal = -leg.foot.up;
    HandGoal goal = onSkin(hand, arch + normal * hand.angles.off, normal, leg.foot.forward * 0.4);
    const Vector3 toThumb = direction(cross(goal.along, goal.palmToward)) * hand.out();
    goal.grip = goal.grip - toThumb * thumbAside;
    return goal;
}

/// Behind the back, the hand lies on the outer side of the lifted ankle, with its fingers round the front.
HandGoal roundAnkle(const Reaching& hand) {
    const Leg& leg = hand.workedLeg();
    const Vector3 aside = leg.foot.right * hand.out();
    const Vector3 skin = direction(aside + leg.foot.up * 0.7);
    const Vector3 grip = leg.ankle + leg.foot.forward * 0.008 + skin * (body::ankleRadius + handThickness);
    const Vector3 line = direction(grip - hand.shoulder());
    const Frame& chest = hand.skeleton.chest;
    return {grip - line * 0.008, direction(line + leg.foot.up * 0.4 - aside * 0.35), -skin,
            direction(-chest.forward + chest.right * (hand.out() * 0.45))};
}

/// A fist on the straight line from the ball of the foot to the body's side, a bent arm's length from the shoulder.
HandGoal onTowel(const Reaching& hand) {
    constexpr double bentArm = 0.25;
    const Skeleton& skeleton = hand.skeleton;
    const Vector3 ball = towelLoop(hand.workedLeg(), hand.worked).under;
    const Vector3 aside = skeleton.lowerTrunk.right * (hand.out() * 0.085);
    const Vector3 side = skeleton.pelvis + skeleton.lowerTrunk.up * 0.12 + aside;
    const Vector3 line = direction(ball - side);
    const Vector3 toShoulder = hand.shoulder() - side;
    const double nearest = dot(toShoulder, line);
    const double off = length(toShoulder - line * nearest);
    const double on = nearest + std::sqrt(std::max(0.0, bentArm * bentArm - off * off));
    const Vector3 bend = -skeleton.chest.up - skeleton.chest.forward + skeleton.chest.right * (hand.out() * 0.5);
    return {side + line * std::max(on, 0.0), line, direction(skeleton.chest.right * -hand.out()), direction(bend)};
}

} // namespace

HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked) {
    const Reaching hand{skeleton, poses, angles, side, worked};
    switch (angles.reach) {
    case HandReach::none:
        return hanging(hand);
    case HandReach::wall:
        return onWall(hand);
    case HandReach::rail:
        return onRail(hand);
    case HandReach::chairSeat:
        return onSeat(hand);
    case HandReach::chairBack:
        return onChairBack(hand);
    case HandReach::bed:
        return onBed(hand);
    case HandReach::ownKnee:
        return onKnee(hand, skeleton.legs[side], 0);
    case HandReach::kneeOfWorkedLeg:
        return onKnee(hand, skeleton.legs[worked], 0.02);
    case HandReach::calfOfWorkedLeg:
        return onCalf(hand);
    case HandReach::backOfWorkedThigh:
        return behindThigh(hand);
    case HandReach::ballOfWorkedFoot:
        return roundBall(hand);
    case HandReach::toesOfWorkedFoot:
        return roundToes(hand);
    case HandReach::archOfWorkedFoot:
        return onArch(hand);
    case HandReach::ankleOfWorkedLeg:
        return roundAnkle(hand);
    case HandReach::towel:
        return onTowel(hand);
    }
    return hanging(hand);
}

bool isOnLeg(HandReach reach) {
    switch (reach) {
    case HandReach::none:
    case HandReach::wall:
    case HandReach::rail:
    case HandReach::chairSeat:
    case HandReach::chairBack:
    case HandReach::bed:
    case HandReach::towel:
        return false;
    default:
        return true;
    }
}

} // namespace unknot
