#pragma once

// How a display wants its pixels. Hidden inside the desktop room.

#include "raster/pixels.hpp"

#include <X11/Xlib.h>

namespace unknot {

/// A colour as the display's number for it; each mask says where in it a channel stands.
unsigned long pixelOf(Color color, unsigned long red, unsigned long green, unsigned long blue);

/// Into an image of the same size, in its own form.
void write(const Pixels& pixels, XImage& image);

} // namespace unknot
