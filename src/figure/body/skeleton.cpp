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

} // namespace

Vector3 Arm::grip() const { return wrist + along * body::palm; }

Skeleton skeletonAt(const Poses& poses, Side worked, const FigureMoment& moment) {
    const double share = std::clamp(moment.progress, 0.0, 1.0);
    const Pose& from = poses.ready;
    const Pose to = poseInCycle(poses, moment.movement, moment.cycle);

    Skeleton skeleton;
    const Stance first = readyStance(poses, worked), last = stanceOf(to, poses, worked, first);
    const LowerBody legs = transitionLegs(first, last, share);
    skeleton.root = legs.root;
    skeleton.pelvis = legs.pelvis;
    skeleton.legs = legs.legs;
    placeTrunk(skeleton, from, to, share, moment.breath);
    const bool workedLegLies = distance(first.legs[worked].ankle, last.legs[worked].ankle) < 0.03;
    for (Side side : {Side::left, Side::right}) {
        const ArmAngles &leaves = armOf(from, side, worked), &reaches = armOf(to, side, worked);
        const bool alongLeg = workedLegLies && isOnLeg(leaves.reach) && isOnLeg(reaches.reach);
        const HandGoal goal = interpolateGoal(handGoal(skeleton, poses, leaves, side, worked),
                                              handGoal(skeleton, poses, reaches, side, worked), share, skeleton.chest,
                                              side, alongLeg ? HandMotion::alongLeg : HandMotion::swung);
        placeArm(skeleton.arms[side], goal);
    }
    return skeleton;
}

} // namespace unknot
