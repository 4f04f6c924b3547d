#pragma once

// A DrawList as an SVG document that looks the same everywhere: text becomes outlines, labelled with its words for
// screen readers. Our own, because cairo, which writes SVG, keeps no words.

#include "picture/draw_list.hpp"

#include <functional>
#include <string>

namespace unknot {

/// Returns the path data of a line of text; see Font::outline.
using TextOutline = std::function<std::string(const Text&)>;

/// Returns the PNG file of an image with its own tone, brightness, corners and side, for a box of any size; see
/// imageFile(). Empty for none.
using ImageFile = std::function<std::string(const Image&)>;

/// Without `imageFile` the document has no images.
std::string toSvg(const DrawList& list, const TextOutline& outline, const ImageFile& imageFile = {});

} // namespace unknot
