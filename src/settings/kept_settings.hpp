#pragma once

// The settings file: read without ever standing in the way, written whole or not at all. Knows nothing of screens.

#include "settings/settings.hpp"

#include <filesystem>
#include <string>

namespace unknot {

struct SettingsLoaded {
    Settings settings;
    std::string notice; ///< One sentence when the file was broken and set aside, or could not be read; else empty.
};

/// A file that is not there gives the usual settings. One with mistakes is renamed to FILE.bad (an older one of that
/// name is replaced); what it says rightly still counts.
SettingsLoaded loadSettings(const std::filesystem::path& file);

/// Makes the folder too. One sentence when that failed, else empty.
std::string saveSettings(const Settings& settings, const std::filesystem::path& file);

} // namespace unknot
