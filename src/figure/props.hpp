#pragma once

// What the figure stands on, sits on and leans against. Knows nothing of the figure itself.

#include "figure/sketch.hpp"
#include "picture/theme.hpp"
#include "routine/pose.hpp"

namespace unknot {

/// Height of the floor: under a bed it lies lower than what carries the body.
double floorHeight(Support support);

/// The floor under everything between `left` and `right` (x of the body).
void addFloor(Sketch& sketch, double height, double left, double right, const Theme& theme);

/// A soft shadow on the floor, fainter the higher `above` it the foot is.
void addShadow(Sketch& sketch, Vector3 place, double above, const Theme& theme);

/// A chair whose seat's front edge is at `front`; it faces the way of the figure, or else the figure.
struct ChairPlace {
    double front = 0.135;
    bool facesFigure = false;
};
/// What of the chair lies behind a figure that sits on it, and what before its far leg.
void addChairBehind(Sketch& sketch, const ChairPlace& place, const Theme& theme);
void addChairBefore(Sketch& sketch, const ChairPlace& place, const Theme& theme);
void addBed(Sketch& sketch, const Theme& theme);

/// Its face is at `x`; the figure's near hand touches its near edge.
void addWall(Sketch& sketch, double x, const Theme& theme);

} // namespace unknot
