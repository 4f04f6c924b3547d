#pragma once

// An image of a DrawList as a file of its own, as an SVG document holds it.

#include "picture/draw_list.hpp"

#include <string>

namespace unknot {

/// A PNG file in the bitmap's own size, with the image's tone, brightness, corners and side, but not its opacity. Empty
/// if there is nothing to paint.
std::string imageFile(const Image& image);

} // namespace unknot
