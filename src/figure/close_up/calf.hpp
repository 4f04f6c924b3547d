#pragma once

// The calf from behind with the knee up, and the hands that rub it, with an arrow for the way they go. Knows
// nothing of the window around it.

#include "figure/body/skeleton.hpp"
#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// The body turned about the knee of its worked leg until the back of that shank looks at the viewer, a little
/// from its outer side. The knee is at the origin.
struct CalfLimbs {
    Leg leg;
    BothSides<Arm> arms;
};
CalfLimbs calfTowardViewer(const Skeleton& skeleton, Side worked);

/// One round of a hand of this figure about the calf that is turned so, the leg's line being the y axis, in equal
/// steps.
std::vector<Vector3> handPath(const Figure& figure, Side hand);

void addCalf(Sketch& sketch, const Figure& figure, const Theme& theme);

} // namespace unknot
