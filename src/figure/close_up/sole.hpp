#pragma once

// The sole of a foot as its holder sees it: heel, ball, toes and the hollow of the arch, a thumb on the arch, and an
// arrow for the pull on the toes. Knows nothing of the window around it.

#include "figure/picture/mannequin.hpp"

namespace unknot {

/// The leg turned so that the toes point up and the sole faces the viewer, a little from its inner side. The ankle is
/// at the origin. `toes` is their bend in degrees.
Leg soleTowardViewer(Side side, double toes = 0);

/// `glow` is the strength of the glow along the arch, 0 to 1. `slide` moves the thumb toward the heel (-1) or the ball
/// (1). `toes` is their bend in degrees.
struct SoleMoment {
    double progress = 1, glow = 1, slide = 0, toes = 0;
};
void addSole(Sketch& sketch, Side side, const SoleMoment& moment, const Theme& theme);

} // namespace unknot
