#pragma once

// Pixels as the bytes of a PNG file, and back. Hides libpng.

#include "base/bitmap.hpp"
#include "base/result.hpp"
#include "raster/pixels.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// Empty if there are no pixels or libpng fails. Has an alpha channel only if a pixel is not opaque.
std::string toPng(const Pixels& pixels);

bool isPng(std::string_view bytes);

/// A fault is a phrase such as "is damaged".
Result<Bitmap> readPng(std::string_view bytes);

} // namespace unknot
