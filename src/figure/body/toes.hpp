#pragma once

// The joint between the toes and the ball of the foot. Knows nothing of shapes or of the ground.

#include "figure/body/body_measures.hpp"

namespace unknot {

/// Turns a place on or under the toes about `root` by `toes` degrees, in the foot's own directions; positive is toward
/// the shin.
inline Vector3 bentAt(Vector3 root, Vector3 place, double toes) {
    return root + rotated(place - root, {0, 0, 1}, toes);
}

/// body::soleBalls with the toes bent by `toes` degrees.
inline std::array<body::FootBall, body::soleBalls.size()> soleWithToes(double toes) {
    auto sole = body::soleBalls;
    for (const auto& [toe, root] : {std::pair{3U, body::bigToeRoot}, std::pair{4U, body::littleToeRoot}})
        sole[toe].at = bentAt(root, sole[toe].at, toes);
    return sole;
}

/// Degrees by which the toes of a foot on its ball bend to lie flat on the ground, as far as they can.
inline double flatToes(const Frame& foot) {
    return std::clamp(-degrees(std::asin(std::clamp(foot.forward.y, -1.0, 1.0))), body::leastToes, body::mostToes);
}

} // namespace unknot
