#pragma once

// The whole library at a glance, as a picture for people: each stretch on a card of its own with its name and
// its muscle, by day above and by night below. Knows nothing of files.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "routine/reader.hpp"

namespace unknot {

/// Drawn to be read at half its size too. Stretches of one muscle stand together.
DrawList stretchSheet(const Stretches& stretches, const TextMeasure& measure);

} // namespace unknot
