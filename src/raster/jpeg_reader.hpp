#pragma once

// A JPEG file as pixels. Hides TurboJPEG.

#include "base/bitmap.hpp"
#include "base/result.hpp"

#include <string_view>

namespace unknot {

bool isJpeg(std::string_view bytes);

/// As the file stores it: see exifOrientation(). A large picture is decoded at a part of its size, with its longer side
/// still at least `longest` pixels. A fault is a phrase such as "is damaged".
Result<Bitmap> readJpeg(std::string_view bytes, int longest);

} // namespace unknot
