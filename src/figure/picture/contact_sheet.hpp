#pragma once

// Every pose of every stretch at a glance: what to look at after any change to a pose or to the figure.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "routine/reader.hpp"

namespace unknot {

/// One stretch a row: ready, on the way, hold or the moments of a cycle, on both sides; by day above, by
/// night below.
DrawList contactSheet(const Stretches& stretches, const TextMeasure& measure);

} // namespace unknot
