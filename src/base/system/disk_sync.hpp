#pragma once

// Makes sure that files survive a loss of power. Knows nothing of their content.

#include <filesystem>
#include <system_error>

namespace unknot {

/// Waits until the content of a file, or the names in a folder, are on the disk. Returns no error if the file system
/// cannot promise that.
std::error_code syncToDisk(const std::filesystem::path& path);
std::error_code syncToDisk(int descriptor);

} // namespace unknot
