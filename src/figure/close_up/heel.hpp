#pragma once

// Both feet on the bottom step from the side, with an arrow for the way of the heels. Knows nothing of the window
// around them.

#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// The arrow points down, and appears as the heels sink. A counted movement, which goes up and down, has none.
void addHeels(Sketch& sketch, const Figure& figure, const Theme& theme);

} // namespace unknot
