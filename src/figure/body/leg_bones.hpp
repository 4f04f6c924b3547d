#pragma once

// One leg's bones between a hip and an ankle. Knows nothing of what the foot is on.

#include "figure/body/skeleton.hpp"

namespace unknot {

Vector3 hipOf(Vector3 pelvis, const Frame& root, Side side);

/// Bends at the hinge that the knee and the ankle share: positive takes the far end backward.
Frame bentBack(const Frame& frame, double angle);

/// The thigh of a body whose own directions are `root`.
Frame thighOf(const LegAngles& angles, const Frame& root, Side side);

/// The leg as its angles have it; its foot is left as it is.
Leg freeLeg(Vector3 hip, const Frame& thigh, double knee);

/// The leg between a hip and an ankle that has its place; the knee points to `front`. An ankle too far away is
/// met as nearly as the leg's length allows.
Leg placedLeg(Vector3 hip, Vector3 ankle, Vector3 front, const Frame& foot);

/// Degrees by which the knee is bent.
double kneeOf(const Leg& leg);

} // namespace unknot
