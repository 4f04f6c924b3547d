#pragma once

// The lower half of a pose in its place: the pelvis and each leg, from the angles alone. Knows nothing of the trunk or
// the arms.

#include "figure/body/skeleton.hpp"

namespace unknot {

struct StandingLeg {
    Frame thigh;
    double knee = 0; ///< Degrees.
    Vector3 ankle;
    Frame foot;
    FootContact contact = FootContact::flat;
    double ground = 0; ///< Height of the surface under the foot.
    double toes = 0;   ///< Degrees.
};

struct Stance {
    Support support = Support::feet;
    Frame root; ///< The body's own directions: see root.hpp.
    Vector3 pelvis;
    BothSides<StandingLeg> legs;
};

Stance readyStance(const Poses& poses, Side worked);

/// Feet that stand in `pose` keep the places that they have in `ready`, or else nearly have in `hold`, which is null
/// for a pose of the hold itself.
Stance stanceOf(const Pose& pose, const Poses& poses, Side worked, const Stance& ready, const Stance* hold = nullptr);

} // namespace unknot
