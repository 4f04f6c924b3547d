#include "figure/body/pose_blend.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// A place in a cycle, between two of its poses.
struct OnRound {
    const Cycle& poses;
    std::size_t index; ///< Of the pose passed last.
    double share;      ///< Of the way from that pose to the next, 0 to 1.

    const Pose& pose(std::size_t ahead) const { return poses[(index + ahead) % poses.size()]; }
};

OnRound placeOn(const Cycle& poses, double share) {
    const double at = (share - std::floor(share)) * static_cast<double>(poses.size());
    const auto index = std::min(static_cast<std::size_t>(at), poses.size() - 1);
    return {poses, index, at - static_cast<double>(index)};
}

/// The curve's slope at a pose, from the rises before and after it: 0 at a turning point, and limited so that the curve
/// does not swing past a pose.
double slopeAt(double before, double after) {
    if (before * after <= 0) return 0;
    const double least = 3 * std::min(std::abs(before), std::abs(after));
    return std::clamp((before + after) / 2, -least, least);
}

/// A smooth curve through the poses' angles. Between two poses it stays within their range.
template <typename Angle>
double blended(const OnRound& round, Angle angle) {
    const std::size_t last = round.poses.size() - 1;
    const double before = angle(round.pose(last)), from = angle(round.pose(0)), to = angle(round.pose(1)),
                 after = angle(round.pose(2));
    const double leaving = slopeAt(from - before, to - from), arriving = slopeAt(to - from, after - to);
    const double s = round.share, r = 1 - s;
    return from * (1 + 2 * s) * r * r + to * s * s * (3 - 2 * s) + leaving * s * r * r - arriving * s * s * r;
}

void blendLeg(Pose& pose, LegAngles Pose::*which, const OnRound& round) {
    for (double LegAngles::*angle : {&LegAngles::hip, &LegAngles::knee, &LegAngles::ankle, &LegAngles::spread,
                                     &LegAngles::turn, &LegAngles::swing, &LegAngles::toes})
        pose.*which.*angle = blended(round, [&](const Pose& p) { return p.*which.*angle; });
}

void blendArm(Pose& pose, ArmAngles Pose::*which, const OnRound& round) {
    for (double ArmAngles::*angle : {&ArmAngles::shoulder, &ArmAngles::elbow, &ArmAngles::spread, &ArmAngles::along,
                                     &ArmAngles::around, &ArmAngles::off})
        pose.*which.*angle = blended(round, [&](const Pose& p) { return p.*which.*angle; });
}

} // namespace

Pose poseInCycle(const Poses& poses, std::size_t movement, double share) {
    if (movement >= poses.cycles.size()) return poses.hold;
    const OnRound round = placeOn(poses.cycles[movement], share);
    Pose pose = round.poses.front();
    for (double Pose::*angle : {&Pose::trunkLean, &Pose::trunkBend, &Pose::neck, &Pose::trunkSide, &Pose::trunkTurn,
                                &Pose::neckSide, &Pose::neckTurn})
        pose.*angle = blended(round, [&](const Pose& p) { return p.*angle; });
    blendLeg(pose, &Pose::workedLeg, round);
    blendLeg(pose, &Pose::otherLeg, round);
    blendArm(pose, &Pose::workedArm, round);
    blendArm(pose, &Pose::otherArm, round);
    return pose;
}

} // namespace unknot
