#pragma once

// A text written to a file whole or not at all. Knows nothing of what it says.

#include <filesystem>
#include <string>
#include <string_view>

namespace unknot {

/// Replaces the file at `path`. Returns one plain sentence when that failed, else an empty text; what was there
/// before is then untouched.
std::string writeWhole(const std::filesystem::path& path, std::string_view text);

/// One sentence when no file can be written at `path` (its folder is missing, it is a folder itself), else empty.
std::string outputFault(const std::filesystem::path& path);

} // namespace unknot
