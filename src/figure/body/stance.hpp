#pragma once

// The lower half of a pose put in its place: where the pelvis is and how each leg stands, from the angles
// alone. Knows nothing of the trunk or the arms.

#include "figure/body/skeleton.hpp"

namespace unknot {

struct StandingLeg {
    Frame thigh;
    double knee = 0; ///< Degrees.
    Vector3 ankle;
    Frame foot;
    FootRest rest = FootRest::flat;
    double ground = 0; ///< Height of what the foot is on.
    double toes = 0;   ///< Degrees.
};

struct Stance {
    Support support = Support::feet;
    Frame root; ///< The body's own directions: see root.hpp.
    Vector3 pelvis;
    BothSides<StandingLeg> legs;
};

Stance readyStance(const Poses& poses, Side worked);

/// Feet that stand in `pose` keep the places that they have in the `ready` stance.
Stance stanceOf(const Pose& pose, const Poses& poses, Side worked, const Stance& ready);

} // namespace unknot
