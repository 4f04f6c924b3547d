#pragma once

// The same picture larger, for a display that shows more pixels to the inch than the usual. Knows nothing of displays.

#include "picture/draw_list.hpp"

namespace unknot {

/// `factor` times as large, above 0; 1 gives an equal list. Edges of boxes that lie on whole pixels stay on whole
/// pixels, so that they stay sharp; a line is at least one pixel wide.
DrawList scaled(const DrawList& list, double factor);

} // namespace unknot
