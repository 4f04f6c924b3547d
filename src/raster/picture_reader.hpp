#pragma once

// Reads a picture file of the person's into pixels. Its kind is told by its content, because names lie. Knows nothing
// of files or of the libraries that decode them.

#include "base/bitmap.hpp"
#include "base/result.hpp"

#include <memory>
#include <string_view>

namespace unknot {

/// Pixels of the longer side, at most. Fills the player's picture on a usual screen, and keeps 2.4 MB at most.
inline constexpr int longestPictureSide = 768;

/// A PNG, JPEG or SVG picture as its file contains it, upright and shrunk to longestPictureSide. A fault continues a
/// sentence that begins with the file's name: "is damaged". Blocks for up to a second.
Result<std::shared_ptr<const Bitmap>> readPicture(std::string_view bytes);

} // namespace unknot
