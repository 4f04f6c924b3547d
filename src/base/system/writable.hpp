#pragma once

// The question whether a file or a folder could be written. Writes nothing.

#include <filesystem>

namespace unknot {

/// True if this person may write the path, or may make it in the nearest folder above it that exists.
bool isWritable(const std::filesystem::path& path);

} // namespace unknot
