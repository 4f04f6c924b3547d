#pragma once

// Waits for the disk. Knows nothing of what is written.

#include <filesystem>
#include <system_error>

namespace unknot {

/// Returns once all that was written to a file, or the names in a folder, would outlast a loss of power. A file system
/// that cannot promise this is no error.
std::error_code waitUntilOnDisk(const std::filesystem::path& path);

} // namespace unknot
