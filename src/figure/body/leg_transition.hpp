#pragma once

// The pelvis and legs on the way from one stance to another. Knows nothing of the trunk or the arms.

#include "figure/body/stance.hpp"

namespace unknot {

struct LowerBody {
    Frame root; ///< The body's own directions: see root.hpp.
    Vector3 pelvis;
    BothSides<Leg> legs;
};

/// A foot with the same place in both stances keeps it; a foot that moves over the ground is lifted a little. `share`
/// is 0 to 1.
LowerBody transitionLegs(const Stance& from, const Stance& to, double share);

} // namespace unknot
