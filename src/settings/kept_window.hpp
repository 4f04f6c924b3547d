#pragma once

// The window's size from one start to the next, in a small text file such as "1280x800". Knows nothing of windows.

#include "base/window_size.hpp"

#include <filesystem>
#include <optional>

namespace unknot {

/// Nothing where the file is missing or says anything but the size of a usable window.
std::optional<WindowSize> loadWindow(const std::filesystem::path& file);

/// Makes the folder too, and replaces the file as a whole. Keeps nothing, and says so to nobody, where `file` is empty
/// or cannot be written or the window would not be usable: the next one then opens as it usually does.
void saveWindow(WindowSize size, const std::filesystem::path& file);

} // namespace unknot
