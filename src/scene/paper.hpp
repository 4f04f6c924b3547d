#pragma once

// What every part of a screen is drawn with.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "picture/theme.hpp"

namespace unknot {

struct Paper {
    DrawList& list;
    const Theme& theme;
    const TextMeasure& measure;
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text, which shrinks less.
};

} // namespace unknot
