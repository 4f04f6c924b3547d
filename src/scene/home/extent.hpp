#pragma once

// The reach of drawn shapes, so that words can be laid beside them. Leaves out texts. Knows nothing of what the shapes
// show.

#include "picture/draw_list.hpp"

namespace unknot {

/// The box around all shapes that begin above `foot`; empty if none does.
Box extentOf(const DrawList& list, double foot);

/// The top of all shapes that are no wall: no polygon over most of the height. With only walls, their top.
double topBesideWalls(const DrawList& list);

/// Moves all shapes right and down by this many pixels.
void moveBy(DrawList& list, double x, double y);

/// Cuts polygons at this height: only their parts below it stay.
void cutAbove(DrawList& list, double top);

} // namespace unknot
