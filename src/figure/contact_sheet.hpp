#pragma once

// Every pose of every stretch at a glance: what to look at after any change to a pose or to the figure.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "routine/reader.hpp"

namespace unknot {

/// Stretches with poses, one a row: ready, half way, hold and the moments of a cycle, on both sides, by
/// day on the left and by night on the right.
DrawList contactSheet(const Stretches& stretches, const TextMeasure& measure);

} // namespace unknot
