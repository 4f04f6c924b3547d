#pragma once

// Keeps the window's size from one start to the next, in a small text file such as "1280x800". Knows nothing of
// windows.

#include "base/window_size.hpp"

#include <filesystem>
#include <optional>

namespace unknot {

/// Nothing if the file is missing or does not hold the size of a usable window.
std::optional<WindowSize> loadWindowSize(const std::filesystem::path& file);

/// Replaces the whole file and creates its folder if needed. Does nothing if `file` is empty or the window is not
/// usable. Ignores a failure: the next window then has its default size.
void saveWindowSize(WindowSize size, const std::filesystem::path& file);

} // namespace unknot
