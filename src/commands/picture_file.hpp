#pragma once

// Writes a picture as a file of the kind that its name ends in. Knows nothing of what the picture shows.

#include "font/font.hpp"
#include "picture/draw_list.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes an SVG file if `path` ends in .svg, else a PNG file; neither needs a display. Returns one sentence on
/// failure, else an empty text.
std::string writePicture(const DrawList& list, const Font& font, const std::filesystem::path& path);

} // namespace unknot
