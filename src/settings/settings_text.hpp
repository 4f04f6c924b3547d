#pragma once

// The settings as a small YAML text that a person may read and change too. Knows nothing of files or folders.

#include "base/diagnostics/diagnostics.hpp"
#include "settings/settings.hpp"

#include <string>
#include <string_view>

namespace unknot {

struct SettingsReadResult {
    Settings settings; ///< Defaults for missing and wrong values.
    Diagnostics diagnostics;
};

/// As strict as for routines: unknown and duplicate keys and values out of range are errors with a location. An empty
/// text is valid. `file` is only named in diagnostics.
SettingsReadResult readSettings(std::string_view text, const std::string& file);

/// Writes only the values that differ from the defaults, below a comment that explains the file. readSettings() reads
/// it back.
std::string settingsText(const Settings& settings);

} // namespace unknot
