#pragma once

// The mannequin's measures as shares of the body's height. All code that moves, draws or measures the figure takes them
// from here. Knows nothing of poses.

#include "figure/body/vector.hpp"

#include <array>

namespace unknot::body {

inline constexpr double thigh = 0.245, shank = 0.246;
inline constexpr double trunk = 0.29, neck = 0.05;
inline constexpr double upperArm = 0.17, forearm = 0.15;
inline constexpr double palm = 0.045; ///< From the wrist to the middle of the grip.
inline constexpr double halfHips = 0.055, halfShoulders = 0.1;
inline constexpr double shoulderDrop = 0.03;  ///< From the base of the neck down to the shoulder joints.
inline constexpr double shoulderReach = 0.04; ///< The most by which a shoulder follows a far reach.

inline constexpr double seatedHeight = 0.062; ///< Of the pelvis above the seat.
inline constexpr double chairHeight = 0.232;
inline constexpr double wallHandHeight = 0.79;

// In bed, sitting or lying, the mattress's top is y = 0 and the pelvis is at x = 0. A lying figure has its head at the
// viewer's left, on a pillow; if the head is at the right, the pillow is mirrored.
inline constexpr double bedHeight = 0.12; ///< Of the mattress above the floor, as far as the picture shows it.
inline constexpr double lyingBedHead = -0.56, lyingBedFoot = 0.66;
inline constexpr double pillowHeight = 0.055, pillowHead = -0.53, pillowFoot = -0.335;

// On the edge of a bed the pelvis is at x = 0 and the feet stand on the floor, y = 0. The bed keeps its place when the
// figure rises.
inline constexpr double bedEdgeHeight = 0.24; ///< The mattress's top.
inline constexpr double bedEdge = 0.125;      ///< x of its edge; the bed lies behind it.

// The bottom step of stairs that go up ahead. The heels stand out behind its edge.
inline constexpr double stepHeight = 0.1;
inline constexpr double stepEdge = 0.062; ///< x; the ankle of a level foot is at 0.

inline constexpr double hipRadius = 0.066; ///< From a hip joint to the skin that lies on the mattress.

/// A ball that stands for a part of the sole. Its place counts from the ankle: x toward the toes, y up, z outward.
struct FootBall {
    Vector3 at;
    double radius;
};

/// The parts of the foot that touch the ground: heel, ball on the inner and the outer side, big toe, little toe.
inline constexpr std::array<FootBall, 5> soleBalls = {{
    {{-0.026, -0.0190, 0.000}, 0.0210},
    {{0.080, -0.0265, -0.017}, 0.0135},
    {{0.066, -0.0285, 0.018}, 0.0115},
    {{0.118, -0.0310, -0.017}, 0.0090},
    {{0.090, -0.0335, 0.022}, 0.0065},
}};
inline constexpr Vector3 bigToeRoot = {0.088, -0.0275, -0.0172}, littleToeRoot = {0.066, -0.0285, 0.018};
inline constexpr double leastToes = -20, mostToes = 60; ///< Range of the toes in degrees; positive is toward the shin.
inline constexpr Vector3 ballOfFoot = {0.073, -0.0275, 0}; ///< Its middle, from the ankle, as in FootBall.
inline constexpr double ankleRadius = 0.0245;
inline constexpr double ankleHeight = 0.040; ///< Of a flat foot's ankle over its sole.

} // namespace unknot::body
