#pragma once

// Every pose of every stretch on one picture, to look at after any change to a pose or to the figure. Knows nothing of
// files.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "routine/reader.hpp"

namespace unknot {

/// One stretch a row: ready, half way, and the hold or the moments of each cycle, on both sides. By day above, by night
/// below.
DrawList contactSheet(const Stretches& stretches, const TextMeasure& measure);

} // namespace unknot
