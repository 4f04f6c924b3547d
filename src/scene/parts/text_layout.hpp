#pragma once

// Text that stays in its box: it wraps, then shrinks, and only then ends in an ellipsis. Knows nothing of the words'
// meaning.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// Factor on a measured width: layout leaves this much room in each line, because painters round the places of letters.
inline constexpr double drawnWidthTolerance = 1.03;

/// Height of a line as a share of the text size. With the capitals in its middle, descenders stay inside it.
inline constexpr double lineHeight = 1.28;

struct TextStyle {
    double size = 18;  ///< Preferred, in pixels.
    double least = 12; ///< In pixels; text that is too long at this size is cut.
    Weight weight = Weight::regular;
    Color color;
};

struct TextBlock {
    std::vector<std::string> lines;
    double size = 0; ///< A whole number of pixels; 0 if nothing fits.
    Weight weight = Weight::regular;
    Color color;

    double height() const { return static_cast<double>(lines.size()) * size * lineHeight; }
};

/// The lines as one text with line feeds between them.
std::string joinedLines(const std::vector<std::string>& lines);

/// Breaks at spaces and line feeds; within a word only if the word is wider than `width`.
std::vector<std::string> wrapText(const TextMeasure& measure, std::string_view text, double size, Weight weight,
                                  double width);

/// The longest beginning that fits `width` with an ellipsis, or the whole text if it fits.
std::string ellipsize(const TextMeasure& measure, std::string_view text, double size, Weight weight, double width);

/// The largest size at which the text fits `room` in at most `mostLines` lines. The lines of a paragraph come out about
/// equally wide.
TextBlock fitText(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room, int mostLines);

/// Adds the block's lines from the top of `box` down; `align` is 0 for left, 0.5 for centred, 1 for right.
void putText(DrawList& list, const TextMeasure& measure, const TextBlock& block, Box box, double align);

/// One line, shrunk or cut to fit.
TextBlock fitLine(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room);

} // namespace unknot
