#pragma once

// A picture of the author's own, in place of the figure. Knows nothing of files.

#include "base/side.hpp"
#include "figure/figure_moment.hpp"
#include "picture/draw_list.hpp"
#include "picture/theme.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

/// Adds the picture, whole and in the middle of the frame, as large as fits. By night, and dimmer still for the ember
/// view, it takes dark colours of the theme.
void drawOwnPicture(DrawList& list, const StretchPicture& picture, Side side, const FigureMoment& moment,
                    const Theme& theme, Box frame);

} // namespace unknot
