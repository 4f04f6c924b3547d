#pragma once

// The way in which a camera was held. Phones store a photo as their sensor lies and note the turn in the JPEG file.
// Knows nothing of the photo itself.

#include "base/bitmap.hpp"

#include <string_view>

namespace unknot {

/// The orientation of a JPEG file by Exif 2.3, 1 to 8. 1, upright, if the file gives none.
int exifOrientation(std::string_view jpeg);

/// The bitmap upright, if it was stored in this orientation.
Bitmap turned(Bitmap bitmap, int orientation);

} // namespace unknot
