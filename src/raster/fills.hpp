#pragma once

// The filled outlines that make up a shape; text and images have none. Knows nothing of pixels.

#include "raster/contours.hpp"

namespace unknot {

struct Fill {
    Contours contours;
    Color color;
};

/// In the order of painting. Empty for text, for an image and for a shape without an area or with an alpha of 0.
std::vector<Fill> fillsOf(const Shape& shape);

} // namespace unknot
