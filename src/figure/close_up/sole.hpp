#pragma once

// The sole of a foot as it is seen by who holds it: heel, ball, toes and the hollow of the arch, a thumb on the
// arch, and an arrow for the way the toes are drawn. Knows nothing of the window around it.

#include "figure/picture/mannequin.hpp"

namespace unknot {

/// Turned so that the toes point up and the sole to the viewer, a little from its inner side. The ankle is at
/// the origin.
Leg soleTowardViewer(Side side, double toes = 0);

/// `glow` is the strength of the light along the arch, 0 to 1; `slide` takes the thumb toward the heel (-1) or the
/// ball (1); `toes` are bent by so many degrees.
struct SoleMoment {
    double into = 1, glow = 1, slide = 0, toes = 0;
};
void addSole(Sketch& sketch, Side side, const SoleMoment& moment, const Theme& theme);

} // namespace unknot
