#pragma once

// A picture as a file, of the kind that the file's name asks for.

#include "font/font.hpp"
#include "picture/draw_list.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes an SVG or a PNG file; neither needs a display. One sentence when that failed, else empty.
std::string writePicture(const DrawList& list, const Font& font, const std::filesystem::path& path);

} // namespace unknot
