#pragma once

// The context with which every part of a screen draws, and the blank screen. Knows nothing of the parts.

#include "picture/text_measure.hpp"
#include "picture/theme.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>

namespace unknot {

/// The screen, the look and the measure must outlive the context.
struct DrawContext {
    Screen& screen;
    const Look& look;
    const Theme& theme;
    const TextMeasure& measure;
    double unit = 1;              ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1;              ///< The same for text, which shrinks less, times the text scale.
    double least = leastTextUnit; ///< The unit of text does not shrink below this.

    /// The text's unit at a text scale of 1. Larger text may shrink to this before it is cut.
    double unscaledText() const { return std::min(text, std::max(unit, least)); }

    DrawContext withText(double other) const { return {screen, look, theme, measure, unit, other, least}; }

    void add(Shape shape) const { screen.picture.shapes.push_back(std::move(shape)); }

    /// `align` is 0 for left, 0.5 for centred, 1 for right.
    void putText(const TextBlock& block, Box box, double align) const;
    void putMiddle(const TextBlock& block, Box box, double align) const; ///< Centred between top and bottom.
    /// fitLine(), centred between the top and bottom of a row. Returns the width of the text.
    double putLine(std::string_view words, const TextStyle& style, Box row, double align) const;
    /// fitWords(), centred between the top and bottom of `box`. Returns the block.
    TextBlock putWords(std::string_view words, const TextStyle& style, Box box, double align, int mostLines) const;
};

/// The border of everything that can be pressed, with a contrast of at least 3 to 1 with the background and the panel.
Color edgeColor(const Theme& theme);

/// The border of an urgent button. By night its fill is too dark to stand out without a border.
Color urgentEdgeColor(const Theme& theme);

/// A screen of the background's colour, without targets.
Screen blankScreen(const Look& look, Size size);

DrawContext contextOf(Screen& screen, const Look& look, const TextMeasure& measure);

/// The same for the screens of a session, where text shrinks less.
DrawContext sessionContextOf(Screen& screen, const Look& look, const TextMeasure& measure);

} // namespace unknot
