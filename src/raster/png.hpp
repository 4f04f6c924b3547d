#pragma once

// Pixels as the bytes of a PNG file. Hides the library that packs them.

#include "raster/pixels.hpp"

#include <string>

namespace unknot {

/// Empty when there are no pixels, or more than can be packed. With an alpha channel only where a pixel needs it.
std::string toPng(const Pixels& pixels);

} // namespace unknot
