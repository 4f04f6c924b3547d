#pragma once

// File names as a person sees them, in a terminal and in the window. Knows nothing of files.

#include <filesystem>
#include <string>
#include <string_view>

namespace unknot {

/// The path with an escape such as \x1B or \u202E in place of each control character, and of each byte that is not
/// UTF-8. So a file name neither changes the terminal nor seems to be another name.
std::string shownPath(const std::filesystem::path& path);

} // namespace unknot
