#pragma once

// The goal of a hand for each grip: its place and the direction of its fingers. Knows nothing of the arm.

#include "figure/body/skeleton.hpp"

namespace unknot {

struct HandGoal {
    Vector3 grip;       ///< The middle of the palm.
    Vector3 along;      ///< From the wrist to the fingers, of length 1.
    Vector3 palmToward; ///< The direction of the palm.
    Vector3 elbowToward;
};

/// True if such a hand lies on a leg or holds it.
bool isOnLeg(HandReach reach);

/// `skeleton` has its trunk and legs already, and its shoulders at rest.
HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked);

} // namespace unknot
