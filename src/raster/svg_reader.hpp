#pragma once

// An SVG file as pixels. Hides librsvg and cairo, which are loaded only when an SVG file is read, because they bring
// forty more libraries. No other file and no network is reached.

#include "base/bitmap.hpp"
#include "base/result.hpp"

#include <chrono>
#include <string_view>

namespace unknot {

/// True for XML with an element named svg.
bool isSvg(std::string_view bytes);

/// Rendered so that its longer side has `longest` pixels. A fault is a phrase such as "is damaged". A few bytes can ask
/// for hours of work: after `patience` the drawing is given up, and its thread is left behind.
Result<Bitmap> readSvg(std::string_view bytes, int longest,
                       std::chrono::milliseconds patience = std::chrono::seconds(1));

} // namespace unknot
