#pragma once

// Pixels as the bytes of a PNG file. Hides libpng.

#include "raster/pixels.hpp"

#include <string>

namespace unknot {

/// Empty if there are no pixels or libpng fails. Has an alpha channel only if a pixel is not opaque.
std::string toPng(const Pixels& pixels);

} // namespace unknot
