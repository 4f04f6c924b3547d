#include "figure/body/skeleton.hpp"

#include "figure/body/arm.hpp"
#include "figure/body/body_measures.hpp"
#include "figure/body/hand_goal.hpp"
#include "figure/body/leg_transition.hpp"
#include "figure/body/pose_blend.hpp"
#include "figure/body/stance.hpp"

namespace unknot {

namespace {

/// A joint of the trunk or the neck: degrees forward, to the figure's right, and turned to its right.
struct Bend {
    double forward = 0, aside = 0, turn = 0;
};

/// The part of the body above a joint that bends from `below`.
Frame bent(const Frame& below, const Bend& bend) {
    const Frame leaned = rotated(below, below.right, -bend.forward);
    const Frame tilted = rotated(leaned, leaned.forward, bend.aside);
    return rotated(tilted, tilted.up, -bend.turn);
}

/// Extra lean in degrees on the way from or to a seat, which brings the head over the feet first.
double risingLean(const Pose& from, const Pose& to, double share) {
    constexpr double most = 24;
    const bool rises = (from.support == Support::feet) != (to.support == Support::feet);
    return rises ? most * std::sin(share * std::numbers::pi) : 0;
}

/// The poses between which the trunk is, and the share of the way.
struct TrunkWay {
    const Pose &from, &to;
    double share;
    double toWorked; ///< sideSign() of the worked side.

    double at(double Pose::*angle) const { return lerp(from.*angle, to.*angle, share); }
    double sideways(double Pose::*angle) const { return at(angle) * toWorked; }
};

void placeTrunk(Skeleton& skeleton, const TrunkWay& way, double breath) {
    constexpr double lowerShare = 0.4; // The lower back bends and turns less than the upper back.
    const double lean = way.at(&Pose::trunkLean) + risingLean(way.from, way.to, way.share);
    const double bend = way.at(&Pose::trunkBend) - 0.7 * breath;
    const double aside = way.sideways(&Pose::trunkSide), turn = way.sideways(&Pose::trunkTurn);
    const Bend neck{way.at(&Pose::neck), way.sideways(&Pose::neckSide), way.sideways(&Pose::neckTurn)};
    skeleton.lowerTrunk = bent(skeleton.root, {lean, lowerShare * aside, lowerShare * turn});
    skeleton.chest = bent(skeleton.root, {lean + bend, aside, turn});
    const auto onChest = [&](const Bend& more) {
        // Within one plane angles add up, without the rounding errors of two rotations.
        if (aside == 0 && turn == 0) return bent(skeleton.root, {lean + bend + more.forward, more.aside, more.turn});
        return bent(skeleton.chest, more);
    };
    skeleton.skull = onChest(neck);
    skeleton.waist = skeleton.pelvis + skeleton.lowerTrunk.up * (body::trunk * 0.5);
    skeleton.neckBase = skeleton.waist + skeleton.chest.up * (body::trunk * 0.5);
    const Vector3 neckLine =
        normalized(onChest({0.5 * neck.forward, 0.5 * neck.aside}).up + skeleton.chest.forward * 0.22);
    skeleton.head =
        skeleton.neckBase + neckLine * body::neck + skeleton.skull.up * 0.066 + skeleton.skull.forward * 0.012;
    for (Side side : {Side::left, Side::right})
        skeleton.arms[side].shoulder = skeleton.neckBase - skeleton.chest.up * body::shoulderDrop +
                                       skeleton.chest.right * (sideSign(side) * body::halfShoulders);
}

/// The part of the way in that the figure is on.
struct WayPart {
    Pose from, to;
    Stance first, last;
    double share = 0; ///< Of this part, 0 to 1.
};

WayPart wayPartAt(const Poses& poses, Side worked, const FigureMoment& moment) {
    const Pose hold = poseInCycle(poses, moment.movement, moment.cycle);
    const Stance ready = readyStance(poses, worked), last = stanceOf(hold, poses, worked, ready);
    const auto part = [&](double progress) {
        const std::size_t index = poseOfProgress(poses, progress);
        if (index == 0) return std::pair(poses.ready, ready);
        if (index > poses.way.size()) return std::pair(hold, last);
        const Pose& pose = poses.way[index - 1].pose;
        return std::pair(pose, stanceOf(pose, poses, worked, ready, &last));
    };
    const auto [from, first] = part(moment.from);
    const auto [to, then] = part(moment.to);
    const double share = moment.to > moment.from ? (moment.progress - moment.from) / (moment.to - moment.from) : 1;
    return {from, to, first, then, std::clamp(share, 0.0, 1.0)};
}

} // namespace

Vector3 Arm::grip() const { return wrist + along * body::palm; }

Skeleton skeletonAt(const Poses& poses, Side worked, const FigureMoment& moment) {
    const WayPart part = wayPartAt(poses, worked, moment);
    Skeleton skeleton;
    const LowerBody legs = transitionLegs(part.first, part.last, part.share);
    skeleton.root = legs.root;
    skeleton.pelvis = legs.pelvis;
    skeleton.legs = legs.legs;
    placeTrunk(skeleton, {part.from, part.to, part.share, sideSign(worked)}, moment.breath);
    const bool workedLegLies = distance(part.first.legs[worked].ankle, part.last.legs[worked].ankle) < 0.03;
    for (Side side : {Side::left, Side::right}) {
        const ArmAngles &leaves = armOf(part.from, side, worked), &reaches = armOf(part.to, side, worked);
        const bool alongLeg = workedLegLies && isOnLeg(leaves.reach) && isOnLeg(reaches.reach);
        const HandGoal goal = interpolateGoal(
            handGoal(skeleton, poses, leaves, side, worked), handGoal(skeleton, poses, reaches, side, worked),
            part.share, skeleton.chest, side, alongLeg ? HandMotion::alongLeg : HandMotion::swung);
        placeArm(skeleton.arms[side], goal);
    }
    return skeleton;
}

} // namespace unknot
