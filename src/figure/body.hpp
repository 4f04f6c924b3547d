#pragma once

// The mannequin's measures as shares of the body's height. Everything that moves, draws or measures the
// figure takes them from here.

#include "figure/vector.hpp"

#include <array>

namespace unknot::body {

inline constexpr double thigh = 0.245, shank = 0.246;
inline constexpr double trunk = 0.29, neck = 0.05;
inline constexpr double upperArm = 0.17, forearm = 0.15;
inline constexpr double palm = 0.045; ///< Wrist to the middle of the grip.
inline constexpr double halfHips = 0.055, halfShoulders = 0.1;
inline constexpr double shoulderDrop = 0.03;  ///< Shoulder joints under the base of the neck.
inline constexpr double shoulderReach = 0.04; ///< How far a shoulder follows a far reach.

inline constexpr double seatedHeight = 0.062; ///< Pelvis above what one sits on.
inline constexpr double chairHeight = 0.232;
inline constexpr double wallHandHeight = 0.79;

/// A ball in the foot's own directions from the ankle: x toward the toes, y up, z to the outer side.
struct FootBall {
    Vector3 at;
    double radius;
};

/// What of the foot can touch the ground: heel, ball on the inner and the outer side, big toe, little toe.
inline constexpr std::array<FootBall, 5> soleBalls = {{
    {{-0.026, -0.0190, 0.000}, 0.0210},
    {{0.080, -0.0265, -0.017}, 0.0135},
    {{0.066, -0.0285, 0.018}, 0.0115},
    {{0.118, -0.0310, -0.017}, 0.0090},
    {{0.090, -0.0335, 0.022}, 0.0065},
}};
inline constexpr double ankleHeight = 0.040; ///< Of a flat foot's ankle over its sole.

} // namespace unknot::body
