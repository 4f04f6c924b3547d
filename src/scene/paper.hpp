#pragma once

// What every part of a screen is drawn with, and how every screen begins.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "picture/theme.hpp"
#include "scene/screen.hpp"

#include <algorithm>

namespace unknot {

struct Paper {
    DrawList& list;
    const Theme& theme;
    const TextMeasure& measure;
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text, which shrinks less, times the text scale.

    /// The text's unit at the least text scale: whoever wants larger text would rather have it shrink again to what
    /// others have than have it cut.
    double plainText() const { return std::min(text, std::max(unit, 0.67)); }
};

/// A page with nothing on it yet.
Screen blankScreen(const Look& look, Size size);

/// To draw on a screen that outlives it, as the measure does.
Paper paperOf(Screen& screen, const Look& look, const TextMeasure& measure);

} // namespace unknot
