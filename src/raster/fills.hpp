#pragma once

// The filled outlines that a shape consists of. Knows nothing of pixels, nor of text, which has none.

#include "raster/contours.hpp"

namespace unknot {

struct Fill {
    Contours contours;
    Color color;
};

/// In the order in which they are filled; none for a text and for a shape without an area.
std::vector<Fill> fillsOf(const Shape& shape);

} // namespace unknot
