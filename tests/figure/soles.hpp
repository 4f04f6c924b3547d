#pragma once

// The points of a foot that can touch something, in world coordinates.

#include "figure/body/body_measures.hpp"
#include "figure/body/skeleton.hpp"
#include "figure/body/toes.hpp"

#include <array>

namespace unknot::test {

/// In this order: heel, inner and outer side of the ball, big toe, little toe.
using Sole = std::array<body::FootBall, body::soleBalls.size()>;

inline Sole soleOf(const Leg& leg, Side side) {
    Sole sole = soleWithToes(leg.toes);
    for (body::FootBall& ball : sole)
        ball.at = leg.ankle + leg.foot.toWorld({ball.at.x, ball.at.y, ball.at.z * sideSign(side)});
    return sole;
}

/// Height of the lowest point. On a step the heel hangs free, so `withHeel` is false there.
inline double lowestOf(const Sole& sole, bool withHeel = true) {
    double lowest = 1e9;
    for (std::size_t i = withHeel ? 0 : 1; i < sole.size(); ++i)
        lowest = std::min(lowest, sole[i].at.y - sole[i].radius);
    return lowest;
}

inline double farthestAhead(const Sole& sole) {
    double farthest = -1e9;
    for (const body::FootBall& ball : sole)
        farthest = std::max(farthest, ball.at.x + ball.radius);
    return farthest;
}

} // namespace unknot::test
