#include "figure/body/foot_placement.hpp"

#include "figure/body/toes.hpp"

#include <span>

namespace unknot {

namespace {

/// How far the foot extends from its ankle in a direction of the world.
double reachOf(std::span<const body::FootBall> balls, const Frame& foot, Side side, Vector3 toward) {
    double farthest = 0;
    for (const body::FootBall& ball : balls) {
        const Vector3 at{ball.at.x, ball.at.y, ball.at.z * sideSign(side)};
        farthest = std::max(farthest, dot(foot.toWorld(at), toward) + ball.radius);
    }
    return farthest;
}

} // namespace

double ankleHeightOf(const Frame& foot, Side side) { return reachOf(body::soleBalls, foot, side, {0, -1, 0}); }

Frame footOf(const LegAngles& angles, const Frame& shank, Side side) {
    const double out = sideSign(side);
    if (angles.foot == FootContact::flat) return rotated(Frame{}, {0, 1, 0}, -out * angles.swing);
    if (angles.foot == FootContact::onWall) {
        const Frame upright{{0, 1, 0}, {-1, 0, 0}, {0, 0, 1}};
        return rotated(upright, {1, 0, 0}, out * angles.swing);
    }
    const Frame swung = rotated(shank, shank.up, -out * angles.swing);
    return rotated(swung, shank.right, angles.ankle);
}

Vector3 ankleOnStep(const Frame& foot, Side side, double z) {
    constexpr double ball = body::stepEdge + 0.011;
    // Only the heel is behind the edge of the step; the toes lie flat.
    const auto sole = soleWithToes(flatToes(foot));
    const double above = reachOf(std::span(sole).subspan(1), foot, side, {0, -1, 0});
    return {ball - foot.toWorld(body::ballOfFoot).x, body::stepHeight + above, z};
}

double reachAhead(const Frame& foot, Side side) { return reachOf(body::soleBalls, foot, side, {1, 0, 0}); }

Vector3 ankleOnWall(const Frame& foot, Side side, double wall, double z) {
    return {wall - reachAhead(foot, side), ankleHeightOf(foot, side), z};
}

Vector3 ankleOnThigh(const Frame& thigh, Vector3 hip, Side other) {
    constexpr double along = 0.86, thighRadius = 0.044;
    return hip - thigh.up * (along * body::thigh) + thigh.forward * (thighRadius + body::ankleRadius) +
           thigh.right * (sideSign(other) * 0.022);
}

} // namespace unknot
