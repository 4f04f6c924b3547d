#pragma once

// The direction of a foot that touches something, and the ankle's place that follows from it. Knows nothing of the leg.

#include "figure/body/skeleton.hpp"

namespace unknot {

/// The foot's directions: its sole lies on the ground or the wall, or else the shank and the ankle's angles decide.
Frame footOf(const LegAngles& angles, const Frame& shank, Side side);

/// The ankle of a foot whose ball stands on the edge of the step. As the heel sinks, the foot turns about its ball.
Vector3 ankleOnStep(const Frame& foot, Side side, double z);

/// Height of the ankle above the ground that a foot with these directions touches.
double ankleHeightOf(const Frame& foot, Side side);

/// How far a foot extends ahead of its ankle, for its distance from a wall.
double reachAhead(const Frame& foot, Side side);

/// The ankle of a foot with its sole against the wall at x = `wall` and its heel on the ground.
Vector3 ankleOnWall(const Frame& foot, Side side, double wall, double z);

/// The ankle that lies across the thigh of the `other` leg, just above the knee.
Vector3 ankleOnThigh(const Frame& thigh, Vector3 hip, Side other);

} // namespace unknot
