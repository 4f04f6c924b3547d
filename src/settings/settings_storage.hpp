#pragma once

// Reads and writes the settings file. A broken file never keeps the program from starting, and a write replaces the
// whole file or nothing. Knows nothing of screens.

#include "settings/settings.hpp"

#include <filesystem>
#include <string>

namespace unknot {

struct SettingsLoadResult {
    Settings settings;
    std::string notice; ///< One sentence if the file was broken and set aside, or could not be read; else empty.
};

/// A missing file gives the defaults. A file with mistakes is renamed to FILE.bad, in place of an older FILE.bad. Its
/// valid settings still count. A link stays a link: the file that it leads to is renamed.
SettingsLoadResult loadSettings(const std::filesystem::path& file);

/// Creates the folder if needed. Returns one sentence on failure, else an empty text.
std::string saveSettings(const Settings& settings, const std::filesystem::path& file);

} // namespace unknot
