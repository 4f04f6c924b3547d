#include "figure/pose_blend.hpp"

#include <array>
#include <cmath>

namespace unknot {

namespace {

struct Weights {
    std::array<double, 4> of{};
};

/// A smooth curve through every pose of the round, with the same speed on both sides of each.
Weights smoothWeights(double t) {
    return {{-0.5 * t + t * t - 0.5 * t * t * t, 1 - 2.5 * t * t + 1.5 * t * t * t,
             0.5 * t + 2 * t * t - 1.5 * t * t * t, -0.5 * t * t + 0.5 * t * t * t}};
}

using Four = std::array<const Pose*, 4>;

template <typename Angle>
double blended(const Four& poses, const Weights& weights, Angle angle) {
    double sum = 0;
    for (std::size_t i = 0; i < poses.size(); ++i)
        sum += weights.of[i] * angle(*poses[i]);
    return sum;
}

void blendLeg(LegAngles& leg, LegAngles Pose::*which, const Four& poses, const Weights& weights) {
    for (double LegAngles::*angle : {&LegAngles::hip, &LegAngles::knee, &LegAngles::ankle, &LegAngles::spread,
                                     &LegAngles::turn, &LegAngles::swing})
        leg.*angle = blended(poses, weights, [&](const Pose& pose) { return pose.*which.*angle; });
}

void blendArm(ArmAngles& arm, ArmAngles Pose::*which, const Four& poses, const Weights& weights) {
    for (double ArmAngles::*angle : {&ArmAngles::shoulder, &ArmAngles::elbow, &ArmAngles::spread})
        arm.*angle = blended(poses, weights, [&](const Pose& pose) { return pose.*which.*angle; });
}

} // namespace

Pose poseInCycle(const Poses& poses, double share) {
    const std::size_t count = poses.cycle.size();
    if (count == 0) return poses.hold;
    const double along = (share - std::floor(share)) * static_cast<double>(count);
    const std::size_t at = static_cast<std::size_t>(along) % count;
    const Weights weights = smoothWeights(along - std::floor(along));
    const auto pose = [&](std::size_t offset) { return &poses.cycle[(at + offset + count - 1) % count]; };
    const Four four = {pose(0), pose(1), pose(2), pose(3)};

    Pose result = poses.cycle[at];
    for (double Pose::*angle : {&Pose::trunkLean, &Pose::trunkBend, &Pose::neck})
        result.*angle = blended(four, weights, [&](const Pose& p) { return p.*angle; });
    blendLeg(result.workedLeg, &Pose::workedLeg, four, weights);
    blendLeg(result.otherLeg, &Pose::otherLeg, four, weights);
    blendArm(result.workedArm, &Pose::workedArm, four, weights);
    blendArm(result.otherArm, &Pose::otherArm, four, weights);
    return result;
}

} // namespace unknot
