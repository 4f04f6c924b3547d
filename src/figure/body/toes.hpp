#pragma once

// The joint between the toes and the ball of the foot. Knows nothing of shapes or of what a foot is on.

#include "figure/body/body.hpp"

namespace unknot {

/// A place on or under the toes, in the foot's own directions, when they are bent by so many degrees at `root`;
/// toward the shin is positive.
inline Vector3 bentAt(Vector3 root, Vector3 place, double toes) { return root + turned(place - root, {0, 0, 1}, toes); }

/// The parts of the foot that touch something, with bent toes.
inline std::array<body::FootBall, body::soleBalls.size()> soleWithToes(double toes) {
    auto sole = body::soleBalls;
    for (const auto& [toe, root] : {std::pair{3U, body::bigToeRoot}, std::pair{4U, body::littleToeRoot}})
        sole[toe].at = bentAt(root, sole[toe].at, toes);
    return sole;
}

/// How the toes of a foot are bent that stands on its ball: flat on the ground, as far as they go.
inline double flatToes(const Frame& foot) {
    return std::clamp(-degrees(std::asin(std::clamp(foot.forward.y, -1.0, 1.0))), body::leastToes, body::mostToes);
}

} // namespace unknot
