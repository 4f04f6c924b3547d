#pragma once

// A simple outline cut into triangles. Knows nothing of colours or pixels.

#include "picture/draw_list.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace unknot {

/// Positive when the outline turns clockwise on the screen (y downwards).
double signedArea(std::span<const Point> outline);

/// Indices of the corners of each triangle. The outline may be concave and must have a positive signed
/// area; one that crosses itself still ends, with triangles that cover it roughly.
std::vector<std::array<std::size_t, 3>> clipEars(std::span<const Point> outline);

} // namespace unknot
