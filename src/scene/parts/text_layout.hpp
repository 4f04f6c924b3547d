#pragma once

// Text that keeps to its box: it wraps, then shrinks, and only then ends in an ellipsis. Knows nothing
// of what is written.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// A drawn line may come out a little wider than it was measured, since a window's fonts are hinted
/// and sized in whole pixels: layout leaves this much room.
inline constexpr double drawnWidthTolerance = 1.03;

/// Height of a line as a share of the size; with the capitals in its middle no descender leaves it.
inline constexpr double lineHeight = 1.28;

struct TextStyle {
    double size = 18;  ///< Wished for, in pixels.
    double least = 12; ///< Below this the text is cut instead.
    Weight weight = Weight::regular;
    Color color;
};

struct TextBlock {
    std::vector<std::string> lines;
    double size = 0; ///< A whole number of pixels; 0 when nothing fits.
    Weight weight = Weight::regular;
    Color color;

    double height() const { return static_cast<double>(lines.size()) * size * lineHeight; }
};

/// Breaks at spaces and line feeds, and within a word only when the word is wider than `width`.
std::vector<std::string> wrapText(const TextMeasure& measure, std::string_view text, double size, Weight weight,
                                  double width);

/// The longest beginning that fits `width` with an ellipsis, or the text itself when all of it fits.
std::string ellipsize(const TextMeasure& measure, std::string_view text, double size, Weight weight, double width);

/// The largest size at which the text fits `room` in at most `mostLines` lines; lines of a paragraph
/// come out of about the same width.
TextBlock fitText(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room, int mostLines);

/// Adds the block's lines from the top of `box` down; `align` is 0 for left, 0.5 for centred, 1 for right.
void putText(DrawList& list, const TextMeasure& measure, const TextBlock& block, Box box, double align);

/// One line, shrunk or cut to fit.
TextBlock fitLine(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room);

} // namespace unknot
