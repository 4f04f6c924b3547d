#pragma once

// The reach of drawn shapes, so that words can be laid beside them. Leaves out texts. Knows nothing of what the shapes
// show.

#include "picture/draw_list.hpp"

namespace unknot {

/// The box around all shapes that begin above `foot`; empty if none does.
Box extentOf(const DrawList& list, double foot);

/// Moves all shapes right by `x` pixels.
void moveBy(DrawList& list, double x);

} // namespace unknot
