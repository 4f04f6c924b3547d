#include "figure/pose_blend.hpp"

#include <cmath>
#include <numbers>
#include <vector>

namespace unknot {

namespace {

/// How much each pose of the round counts. These weights draw the one wave through evenly spaced poses
/// that has no corners: four poses on a circle give the whole circle.
std::vector<double> waveWeights(std::size_t count, double share) {
    std::vector<double> weights;
    const double turn = 2 * std::numbers::pi;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = turn * (share - static_cast<double>(i) / static_cast<double>(count));
        double sum = 1;
        for (std::size_t wave = 1; 2 * wave < count; ++wave)
            sum += 2 * std::cos(static_cast<double>(wave) * angle);
        if (count % 2 == 0) sum += std::cos(static_cast<double>(count / 2) * angle);
        weights.push_back(sum / static_cast<double>(count));
    }
    return weights;
}

struct Round {
    const std::vector<Pose>& poses;
    std::vector<double> weights;
};

template <typename Angle>
double blended(const Round& round, Angle angle) {
    double sum = 0;
    for (std::size_t i = 0; i < round.poses.size(); ++i)
        sum += round.weights[i] * angle(round.poses[i]);
    return sum;
}

void blendLeg(Pose& pose, LegAngles Pose::*which, const Round& round) {
    for (double LegAngles::*angle : {&LegAngles::hip, &LegAngles::knee, &LegAngles::ankle, &LegAngles::spread,
                                     &LegAngles::turn, &LegAngles::swing})
        pose.*which.*angle = blended(round, [&](const Pose& p) { return p.*which.*angle; });
}

void blendArm(Pose& pose, ArmAngles Pose::*which, const Round& round) {
    for (double ArmAngles::*angle : {&ArmAngles::shoulder, &ArmAngles::elbow, &ArmAngles::spread})
        pose.*which.*angle = blended(round, [&](const Pose& p) { return p.*which.*angle; });
}

} // namespace

Pose poseInCycle(const Poses& poses, std::size_t movement, double share) {
    if (movement >= poses.cycles.size()) return poses.hold;
    const Cycle& cycle = poses.cycles[movement];
    const Round round{cycle, waveWeights(cycle.size(), share)};
    Pose pose = cycle.front();
    for (double Pose::*angle : {&Pose::trunkLean, &Pose::trunkBend, &Pose::neck})
        pose.*angle = blended(round, [&](const Pose& p) { return p.*angle; });
    blendLeg(pose, &Pose::workedLeg, round);
    blendLeg(pose, &Pose::otherLeg, round);
    blendArm(pose, &Pose::workedArm, round);
    blendArm(pose, &Pose::otherArm, round);
    return pose;
}

} // namespace unknot
