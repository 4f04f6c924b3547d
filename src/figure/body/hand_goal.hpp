#pragma once

// The goal of a hand for each grip: its place and the directions of fingers, palm and elbow. Knows nothing of the arm.

#include "figure/body/skeleton.hpp"

namespace unknot {

struct HandGoal {
    Vector3 grip;       ///< The middle of the palm.
    Vector3 along;      ///< From the wrist to the fingers, of length 1.
    Vector3 palmToward; ///< The direction that the palm faces.
    Vector3 elbowToward;
};

/// True if a hand with this reach lies on a leg or holds it.
bool isOnLeg(HandReach reach);

/// `skeleton` must already have its trunk, its legs and its shoulders at rest. `worked` is the stretched side.
HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked);

} // namespace unknot
