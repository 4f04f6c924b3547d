#pragma once

// The calf from behind with the knee up, the hands that rub it, and an arrow for each hand's movement. Knows nothing of
// the window around it.

#include "figure/body/skeleton.hpp"
#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// The worked leg and both arms, turned about the knee until the back of the shank faces the viewer, a little from its
/// outer side. The knee is at the origin.
struct CalfLimbs {
    Leg leg;
    BothSides<Arm> arms;
};
CalfLimbs calfTowardViewer(const Skeleton& skeleton, Side worked);

/// One round of a hand about the calf turned like this, in equal steps of the cycle. The leg's line is the y axis.
std::vector<Vector3> handPath(const Figure& figure, Side hand);

void addCalf(Sketch& sketch, const Figure& figure, const Theme& theme);

} // namespace unknot
