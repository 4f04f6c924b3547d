#pragma once

// The measures of text that layout needs from a font. An interface, so that scenes are laid out without a display and
// tests can set their own widths.

#include "picture/draw_list.hpp"

#include <string_view>

namespace unknot {

class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    /// Pixels from the start of the line to the start of a character that would follow it; `size` in pixels per em.
    virtual double width(std::string_view text, double size, Weight weight) const = 0;

    /// Height of the digits and capitals above the baseline, as a share of the size.
    virtual double capHeight(Weight weight) const = 0;
};

} // namespace unknot
