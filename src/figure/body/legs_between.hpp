#pragma once

// The way from one stance to another. Knows nothing of the trunk or the arms.

#include "figure/body/stance.hpp"

namespace unknot {

struct LowerBody {
    Frame root; ///< The body's own directions: see root.hpp.
    Vector3 pelvis;
    BothSides<Leg> legs;
};

/// A foot that has the same place in both stances keeps it; one that moves over the ground is lifted a little.
LowerBody legsBetween(const Stance& from, const Stance& to, double share);

} // namespace unknot
