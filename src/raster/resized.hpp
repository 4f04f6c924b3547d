#pragma once

// A bitmap in another size. Knows nothing of files or of the screen.

#include "base/bitmap.hpp"

namespace unknot {

/// Averages the area of each new pixel along a side that shrinks; mixes neighbours along a side that grows. Transparent
/// pixels give no colour. `bitmap` has a pixel or more; a length below 1 counts as 1.
Bitmap resized(const Bitmap& bitmap, int width, int height);

} // namespace unknot
