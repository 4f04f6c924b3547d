#pragma once

// Where a hand should be and which way its fingers point, for each thing a hand can do. Knows nothing of
// how the arm gets there.

#include "figure/body/skeleton.hpp"

namespace unknot {

struct HandGoal {
    Vector3 grip;       ///< The middle of the palm.
    Vector3 along;      ///< From the wrist to the fingers, of length 1.
    Vector3 palmToward; ///< Where the palm looks.
    Vector3 elbowToward;
};

/// Whether such a hand lies on a leg or holds it.
bool isOnLeg(HandReach reach);

/// `skeleton` has its trunk and legs already, and its shoulders at rest.
HandGoal handGoal(const Skeleton& skeleton, const Poses& poses, const ArmAngles& angles, Side side, Side worked);

} // namespace unknot
