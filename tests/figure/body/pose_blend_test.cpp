#include "figure/body/pose_blend.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace unknot;

namespace {

/// A movement whose worked hip takes these angles, evenly spaced.
Poses movement(const std::vector<double>& hips) {
    Poses poses;
    poses.cycles.emplace_back();
    for (double hip : hips) {
        Pose pose;
        pose.workedLeg.hip = hip;
        pose.otherArm.off = hip / 1000;
        poses.cycles[0].push_back(pose);
    }
    return poses;
}

double hipAt(const Poses& poses, double share) { return poseInCycle(poses, 0, share).workedLeg.hip; }

} // namespace

TEST_CASE("a cycle goes through each of its poses and ends where it began") {
    const std::vector<double> hips = {0, 30, 12, 12, -5};
    const Poses poses = movement(hips);
    for (std::size_t i = 0; i < hips.size(); ++i)
        CHECK(hipAt(poses, double(i) / double(hips.size())) == doctest::Approx(hips[i]));
    CHECK(hipAt(poses, 1) == doctest::Approx(hipAt(poses, 0)));
}

TEST_CASE("between two poses an angle stays between theirs, and alike neighbours keep it still") {
    const std::vector<double> hips = {0, 0, 0, 40, 38, 2, 0, 0};
    const Poses poses = movement(hips);
    for (std::size_t i = 0; i < hips.size(); ++i) {
        const double from = hips[i], to = hips[(i + 1) % hips.size()];
        for (int k = 0; k <= 20; ++k) {
            const double hip = hipAt(poses, (double(i) + k / 20.0) / double(hips.size()));
            CHECK(hip >= std::min(from, to) - 1e-9);
            CHECK(hip <= std::max(from, to) + 1e-9);
        }
    }
}

TEST_CASE("a cycle has no corners, not at its end either") {
    const Poses poses = movement({0, 30, 12, -5, 8});
    constexpr int steps = 1000;
    double last = hipAt(poses, 0) - hipAt(poses, (steps - 1.0) / steps);
    for (int i = 1; i <= 2 * steps; ++i) {
        const double rise = hipAt(poses, double(i) / steps) - hipAt(poses, (i - 1.0) / steps);
        CHECK(std::abs(rise - last) < 0.01);
        last = rise;
    }
}

TEST_CASE("the offset of a hand on a limb follows the cycle like a joint") {
    const Poses poses = movement({0, 30, 12, -5});
    CHECK(poseInCycle(poses, 0, 0.125).otherArm.off == doctest::Approx(hipAt(poses, 0.125) / 1000));
}

TEST_CASE("a movement that is not there is the hold") {
    Poses poses = movement({0, 30, 12});
    poses.hold.workedLeg.hip = 7;
    CHECK(poseInCycle(poses, 1, 0.3).workedLeg.hip == 7);
}
