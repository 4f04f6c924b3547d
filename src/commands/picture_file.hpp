#pragma once

// A picture as a file, of the kind that the file's name asks for.

#include "commands/commands.hpp"
#include "font/font.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes an SVG file, which needs no display, or a PNG file, which does. One sentence when that failed, else empty.
std::string writePicture(const DrawList& list, const Font& font, const Context& context,
                         const std::filesystem::path& path);

} // namespace unknot
