#pragma once

// A limb of two bones between a fixed joint and a goal: finds the joint between them. Knows nothing of legs or arms.

#include "figure/body/vector.hpp"

namespace unknot {

struct TwoBonePose {
    Vector3 middle, end;
};

/// The middle joint bends toward `bendToward`. If the goal is too far or too near, the end stops on the line to it, as
/// close as the lengths allow.
inline TwoBonePose solveTwoBones(Vector3 start, Vector3 goal, double upper, double lower, Vector3 bendToward) {
    const Vector3 line = normalized(goal - start, {0, -1, 0});
    const double span = std::clamp(distance(start, goal), std::abs(upper - lower) + 1e-6, upper + lower - 1e-9);
    const double along = (span * span + upper * upper - lower * lower) / (2 * span);
    const double aside = std::sqrt(std::max(0.0, upper * upper - along * along));
    const Vector3 bend = normalized(bendToward - line * dot(bendToward, line), {0, 0, 1});
    return {start + line * along + bend * aside, start + line * span};
}

/// Distance between the ends when the joint between is bent by `angle` degrees; 0 is straight.
inline double spanOf(double upper, double lower, double angle) {
    return std::sqrt(upper * upper + lower * lower + 2 * upper * lower * std::cos(radians(angle)));
}

} // namespace unknot
