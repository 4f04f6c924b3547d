#pragma once

// How far shapes that are drawn already reach, to lay words beside them. Knows nothing of what they show; texts are
// left out.

#include "picture/draw_list.hpp"

namespace unknot {

/// The box around all shapes, or those of them that begin above `foot`; empty where there are none.
Box extentOf(const DrawList& list, double foot);

/// Moves all shapes to the right.
void moveBy(DrawList& list, double x);

} // namespace unknot
