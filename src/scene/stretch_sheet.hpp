#pragma once

// The whole library on one picture for people: each stretch on a card with its name and its muscle, by day above and by
// night below. Knows nothing of files.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "routine/reader.hpp"

namespace unknot {

/// Large enough to be read at half its size. Stretches of one muscle stand together.
DrawList stretchSheet(const Stretches& stretches, const TextMeasure& measure);

} // namespace unknot
