#include "figure/body/skeleton.hpp"

#include "figure/body/arm.hpp"
#include "figure/body/body_measures.hpp"
#include "figure/body/hand_goal.hpp"
#include "figure/body/leg_transition.hpp"
#include "figure/body/pose_blend.hpp"
#include "figure/body/stance.hpp"

namespace unknot {

namespace {

/// Leans forward from the body's own upright, by `angle` degrees.
Frame leaned(const Frame& root, double angle) { return rotated(root, root.right, -angle); }

/// Extra lean in degrees on the way from or to a seat, which brings the head over the feet first.
double risingLean(const Pose& from, const Pose& to, double share) {
    constexpr double most = 24;
    const bool rises = (from.support == Support::feet) != (to.support == Support::feet);
    return rises ? most * std::sin(share * std::numbers::pi) : 0;
}

void placeTrunk(Skeleton& skeleton, const Pose& from, const Pose& to, double share, double breath) {
    const double lean = lerp(from.trunkLean, to.trunkLean, share) + risingLean(from, to, share);
    const double bend = lerp(from.trunkBend, to.trunkBend, share) - 0.7 * breath;
    const double neck = lerp(from.neck, to.neck, share);
    skeleton.lowerTrunk = leaned(skeleton.root, lean);
    skeleton.chest = leaned(skeleton.root, lean + bend);
    skeleton.skull = leaned(skeleton.root, lean + bend + neck);
    skeleton.waist = skeleton.pelvis + skeleton.lowerTrunk.up * (body::trunk * 0.5);
    skeleton.neckBase = skeleton.waist + skeleton.chest.up * (body::trunk * 0.5);
    const Vector3 neckLine =
        normalized(leaned(skeleton.root, lean + bend + 0.5 * neck).up + skeleton.chest.forward * 0.22);
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
    placeTrunk(skeleton, part.from, part.to, part.share, moment.breath);
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
