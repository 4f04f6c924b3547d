#pragma once

// The place of a foot that touches something: its direction, and the ankle that follows. Knows nothing of the leg.

#include "figure/body/skeleton.hpp"

namespace unknot {

/// Which way the foot points: with its sole on the ground or the wall, or else as its shank and the ankle's
/// angles have it.
Frame footOf(const LegAngles& angles, const Frame& shank, Side side);

/// The ankle of a foot whose ball stands on the edge of the step: as the heel sinks, the foot turns about its ball.
Vector3 ankleOnStep(const Frame& foot, Side side, double z);

/// Height of the ankle at which a foot turned like this touches the ground.
double ankleHeightOf(const Frame& foot, Side side);

/// How far a foot goes ahead of its ankle: what must not be in a wall.
double reachAhead(const Frame& foot, Side side);

/// The ankle of a foot whose sole is against the wall at `wall`, its heel on the ground.
Vector3 ankleOnWall(const Frame& foot, Side side, double wall, double z);

/// The ankle that lies across the thigh of the `other` leg, just above its knee.
Vector3 ankleOnThigh(const Frame& thigh, Vector3 hip, Side other);

} // namespace unknot
