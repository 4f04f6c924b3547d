#pragma once

// The context that every part of a screen draws with, and the blank screen.

#include "picture/text_measure.hpp"
#include "picture/theme.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/screen.hpp"

#include <algorithm>

namespace unknot {

/// The screen, the look and the measure must outlive it.
struct DrawContext {
    Screen& screen;
    const Look& look;
    const Theme& theme;
    const TextMeasure& measure;
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text, which shrinks less, times the text scale.

    /// The text's unit at the least text scale: whoever wants larger text would rather have it shrink again to what
    /// others have than have it cut.
    double plainText() const { return std::min(text, std::max(unit, 0.67)); }

    DrawContext withText(double other) const { return {screen, look, theme, measure, unit, other}; }

    void add(Shape shape) const { screen.picture.shapes.push_back(std::move(shape)); }

    /// `align` is 0 for left, 0.5 for centred, 1 for right.
    void putText(const TextBlock& block, Box box, double align) const;
    void putMiddle(const TextBlock& block, Box box, double align) const; ///< From top to bottom.
    /// fitLine() in the middle of a row. Answers the width it took.
    double putLine(std::string_view words, const TextStyle& style, Box row, double align) const;
    /// fitWords() in the middle of `box`; answers the block.
    TextBlock putWords(std::string_view words, const TextStyle& style, Box box, double align, int mostLines) const;
};

/// A page with nothing on it yet.
Screen blankScreen(const Look& look, Size size);

DrawContext contextOf(Screen& screen, const Look& look, const TextMeasure& measure);

} // namespace unknot
