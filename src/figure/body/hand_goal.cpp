#include "figure/body/hand_goal.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/body_shape.hpp"
#include "figure/body/toes.hpp"
#include "figure/things/furniture_measures.hpp"

namespace unknot {

namespace {

constexpr double handThickness = 0.012;

/// The inputs for the goal of one hand.
struct HandContext {
    const Skeleton& skeleton;
    const Poses& poses;
    const ArmAngles& angles;
    Side side;
    Side worked;

    double sign() const { return sideSign(side); }
    Vector3 shoulder() const { return skeleton.arms[side].shoulder; }
    const Leg& workedLeg() const { return skeleton.legs[worked]; }
};

HandGoal hanging(const HandContext& hand) {
    const Frame& chest = hand.skeleton.chest;
    Frame upper = rotated(chest, chest.forward, -hand.sign() * hand.angles.spread);
    upper = rotated(upper, chest.right, hand.angles.shoulder);
    const Frame lower = rotated(upper, upper.right, hand.angles.elbow);
    const Vector3 elbow = hand.shoulder() - upper.up * body::upperArm;
    const Vector3 wrist = elbow - lower.up * body::forearm;
    return {wrist - lower.up * body::palm, -lower.up, -lower.right * hand.sign(), -upper.forward};
}

HandGoal onWall(const HandContext& hand) {
    return {{hand.poses.wall - handThickness, body::wallHandHeight, hand.sign() * 0.1},
            normalized({0, 1, -hand.sign() * 0.12}),
            {1, 0, 0},
            normalized({-0.25, -1, hand.sign() * 0.55})};
}

HandGoal onSeat(const HandContext& hand) {
    return {{std::min(0.035, hand.poses.chair - 0.03), body::chairHeight + handThickness, hand.sign() * 0.142},
            normalized({1, -0.25, 0}),
            {0, -1, 0},
            normalized({-1, 0, hand.sign() * 0.5})};
}

/// The palm lies on the rail, with the fingers over it and the knuckles ahead.
HandGoal onRail(const HandContext& hand) {
    const Vector3 on = railAt(hand.side, railGripAhead);
    return {on + Vector3{0, railRadius + handThickness, 0},
            normalized({1, 0.25, -hand.sign() * 0.1}),
            {0, -1, 0},
            normalized({-0.6, -1, hand.sign() * 0.8})};
}

HandGoal onChairBack(const HandContext& hand) {
    return {chairBackTop(hand.poses) + Vector3{0, handThickness, hand.sign() * 0.11},
            normalized({1, -0.1, -hand.sign() * 0.1}),
            {0, -1, 0},
            normalized({-0.7, -1, hand.sign() * 0.7})};
}

/// For a body on its side: sunk into the pillow before the face, which stays in view.
HandGoal beforeFace(const HandContext& hand) {
    const Skeleton& skeleton = hand.skeleton;
    const Vector3 before = skeleton.head + skeleton.root.forward * 0.135 - skeleton.root.up * 0.01;
    return {{before.x, body::pillowHeight * 0.4, before.z},
            normalized(skeleton.root.up - skeleton.root.forward * 0.1),
            {0, 1, 0},
            skeleton.root.forward + skeleton.root.up * 0.7 + Vector3{0, 0.15, 0}};
}

/// Beside the place that the hip has before the figure rises.
HandGoal onBed(const HandContext& hand) {
    const Support support = hand.poses.support;
    if (support == Support::side) return beforeFace(hand);
    const double surface = support == Support::bedEdge ? body::bedEdgeHeight : 0;
    if (support == Support::back)
        return {{0.05, surface + handThickness, hand.sign() * 0.17},
                normalized({1, 0, hand.sign() * 0.1}),
                {0, -1, 0},
                {0, 0.4, hand.sign()}};
    return {{-0.02, surface + handThickness, hand.sign() * 0.15},
            normalized({1, -0.2, hand.sign() * 0.25}),
            {0, -1, 0},
            {-1, 0, hand.sign() * 0.5}};
}

/// Two hands on one knee lie side by side. The elbows point outward, beside the trunk that leans over them.
HandGoal onKnee(const HandContext& hand, const Leg& leg, double aside) {
    const Frame& chest = hand.skeleton.chest;
    const Vector3 grip = lerp(leg.hip, leg.knee, 0.86) + leg.thigh.forward * (0.048 + handThickness) +
                         Vector3{0, 0, hand.sign() * aside};
    const Vector3 bend = aside > 0 ? -chest.up * 0.2 + Vector3{0, 0, hand.sign() * 1.3}
                                   : -chest.up - chest.forward * 0.6 + Vector3{0, 0, hand.sign() * 0.8};
    return {grip, normalized(-leg.thigh.up + leg.thigh.forward * 0.08), -leg.thigh.forward, normalized(bend)};
}

Vector3 alongSurface(Vector3 line, Vector3 normal) { return line - normal * dot(line, normal); }

/// The palm lies flat on `place`. The fingers continue the arm's direction, turned a little toward `wrap`.
HandGoal onSkin(const HandContext& hand, Vector3 place, Vector3 normal, Vector3 wrap) {
    const Frame& chest = hand.skeleton.chest;
    const Vector3 grip = place + normal * handThickness;
    const Vector3 reach = alongSurface(normalized(grip - hand.shoulder()), normal);
    const Vector3 elbow = -chest.up * 0.4 + chest.right * (hand.sign() * 1.2);
    return {grip, normalized(reach * 0.7 + wrap), -normal, normalized(elbow)};
}

struct Bone {
    Vector3 from, to;
    const Frame& frame;
    std::span<const LimbSection> sections;
};

HandGoal onLimb(const HandContext& hand, const Bone& bone) {
    const ArmAngles& angles = hand.angles;
    const LimbSection section = sectionAt(bone.sections, angles.along);
    const double around = radians(angles.around), out = sideSign(hand.worked);
    const Vector3 normal = bone.frame.forward * -std::cos(around) + bone.frame.right * (out * std::sin(around));
    // The fingers go round the limb toward its back.
    const Vector3 toBack = (bone.frame.forward * std::sin(around) + bone.frame.right * (out * std::cos(around))) *
                           (angles.around > 0 ? -1.0 : 1.0);
    const Vector3 middle = lerp(bone.from, bone.to, angles.along) + bone.frame.forward * section.ahead;
    return onSkin(hand, middle + normal * (section.radius + angles.off), normal, toBack * 0.8);
}

HandGoal onCalf(const HandContext& hand) {
    const Leg& leg = hand.workedLeg();
    return onLimb(hand, {leg.knee, leg.ankle, leg.shank, shankSections});
}

HandGoal behindThigh(const HandContext& hand) {
    const Leg& leg = hand.workedLeg();
    return onLimb(hand, {leg.hip, leg.knee, leg.thigh, thighSections});
}

/// The fingers go round the edge of the foot to the ball.
HandGoal roundBall(const HandContext& hand) {
    const Leg& leg = hand.workedLeg();
    const Frame& chest = hand.skeleton.chest;
    const Vector3 edge = leg.foot.right * (hand.sign() * 0.024);
    const Vector3 grip = leg.ankle + leg.foot.toWorld({0.088, -0.004, 0}) + edge;
    const Vector3 bend = -chest.up - chest.forward * 0.2 + chest.right * (hand.sign() * 0.8);
    return {grip, normalized(leg.foot.up * -0.85 + leg.foot.forward * 0.5), normalized(-edge), normalized(bend)};
}

/// The palm lies under the toes.
HandGoal roundToes(const HandContext& hand) {
    const Leg& leg = hand.workedLeg();
    const Vector3 root = lerp(body::bigToeRoot, body::littleToeRoot, 0.5);
    const Vector3 under = leg.ankle + leg.foot.toWorld(bentAt(root, {0.104, -0.042, 0}, leg.toes));
    const Frame toes = rotated(leg.foot, leg.foot.right, leg.toes);
    return onSkin(hand, under, -toes.up, toes.forward * -0.2);
}

/// The thumb lies on the arch, between the heel and the ball of the foot.
HandGoal onArch(const HandContext& hand) {
    constexpr double thumbAside = 0.022;
    const Leg& leg = hand.workedLeg();
    const Vector3 arch =
        leg.ankle + leg.foot.toWorld({lerp(-0.02, 0.075, hand.angles.along), -0.037, -sideSign(hand.worked) * 0.006});
    const Vector3 normal = -leg.foot.up;
    HandGoal goal = onSkin(hand, arch + normal * hand.angles.off, normal, leg.foot.forward * 0.4);
    const Vector3 toThumb = normalized(cross(goal.along, goal.palmToward)) * hand.sign();
    goal.grip = goal.grip - toThumb * thumbAside;
    return goal;
}

/// Behind the back, the hand lies on the outer side of the lifted ankle, with its fingers round the front.
HandGoal roundAnkle(const HandContext& hand) {
    const Leg& leg = hand.workedLeg();
    const Vector3 aside = leg.foot.right * hand.sign();
    const Vector3 skin = normalized(aside + leg.foot.up * 0.7);
    const Vector3 grip = leg.ankle + leg.foot.forward * 0.008 + skin * (body::ankleRadius + handThickness);
    const Vector3 line = normalized(grip - hand.shoulder());
    const Frame& chest = hand.skeleton.chest;
    return {grip - line * 0.008, normalized(line + leg.foot.up * 0.4 - aside * 0.35), -skin,
            normalized(-chest.forward + chest.right * (hand.sign() * 0.45))};
}

/// A fist on the straight line from the ball of the foot to the belly, a bent arm's length from the shoulder. Farther
/// down or aside, the towel would go through the other thigh.
HandGoal onTowel(const HandContext& hand) {
    constexpr double bentArm = 0.265;
    const Skeleton& skeleton = hand.skeleton;
    const Vector3 ball = towelLoop(hand.workedLeg(), hand.worked).under;
    const Vector3 aside = skeleton.lowerTrunk.right * (hand.sign() * 0.052);
    const Vector3 belly = skeleton.pelvis + skeleton.lowerTrunk.up * 0.17 + aside;
    const Vector3 line = normalized(ball - belly);
    const Vector3 toShoulder = hand.shoulder() - belly;
    const double nearest = dot(toShoulder, line);
    const double off = length(toShoulder - line * nearest);
    const double on = nearest + std::sqrt(std::max(0.0, bentArm * bentArm - off * off));
    const Vector3 bend = -skeleton.chest.up - skeleton.chest.forward + skeleton.chest.right * (hand.sign() * 0.9);
    return {belly + line * std::max(on, 0.0), line, normalized(skeleton.chest.right * -hand.sign()), normalized(bend)};
}

} // namespace

HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked) {
    const HandContext hand{skeleton, poses, angles, side, worked};
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
