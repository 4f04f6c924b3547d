#pragma once

// How wide a line of text is: the one thing layout must ask a font. An interface, so that scenes are
// laid out with no display and tests can bring their own widths.

#include "picture/draw_list.hpp"

#include <string_view>

namespace unknot {

class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    /// Pixels from the start of the line to where the next character would begin.
    virtual double width(std::string_view text, double size, Weight weight) const = 0;

    /// Height of the digits and capitals above the baseline, as a share of the size.
    virtual double capHeight(Weight weight) const = 0;
};

} // namespace unknot
