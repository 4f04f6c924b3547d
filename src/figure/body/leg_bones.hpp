#pragma once

// One leg's bones between a hip and an ankle. Knows nothing of the foot's support.

#include "figure/body/skeleton.hpp"

namespace unknot {

Vector3 hipOf(Vector3 pelvis, const Frame& root, Side side);

/// Turns a bone by `angle` degrees about the axis that knee and ankle share; positive moves its lower end backward.
Frame bentBack(const Frame& frame, double angle);

/// The thigh's directions in a body whose own directions are `root`.
Frame thighOf(const LegAngles& angles, const Frame& root, Side side);

/// The leg with its knee bent by `knee` degrees. Leaves the foot unset.
Leg freeLeg(Vector3 hip, const Frame& thigh, double knee);

/// The leg between a hip and a given ankle, with the knee toward `front`. If the ankle is too far away, the leg reaches
/// toward it as far as its length allows.
Leg placedLeg(Vector3 hip, Vector3 ankle, Vector3 front, const Frame& foot);

/// Degrees by which the knee is bent.
double kneeOf(const Leg& leg);

} // namespace unknot
