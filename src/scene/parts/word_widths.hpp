#pragma once

// The widths of a text's words. Widths grow in proportion to the size, so the number of lines at any size needs no new
// measuring. Knows nothing of places.

#include "picture/text_measure.hpp"

#include <string_view>
#include <vector>

namespace unknot {

class WordWidths {
public:
    WordWidths() = default;
    WordWidths(const TextMeasure& measure, std::string_view text, Weight weight);

    bool empty() const { return m_paragraphs.empty(); }

    /// The number of lines in pixels of this size. A word wider than `width` takes more than one.
    int lines(double size, double width) const;

    /// True if no word is wider than `width`.
    bool keepsWords(double size, double width) const;

    /// The height of these lines, in pixels.
    double height(double size, double width) const;

private:
    std::vector<std::vector<double>> m_paragraphs; ///< In shares of the text size.
    double m_space = 0;
    double m_widest = 0;
};

} // namespace unknot
