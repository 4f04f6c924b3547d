#pragma once

// The same picture enlarged, for a display with more pixels per inch. Knows nothing of displays.

#include "picture/draw_list.hpp"

namespace unknot {

/// `factor` is above 0; 1 gives an equal list. Box edges on whole pixels stay on whole pixels, so that they stay sharp.
/// A line is at least one pixel wide.
DrawList scaled(const DrawList& list, double factor);

} // namespace unknot
