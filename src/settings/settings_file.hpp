#pragma once

// The settings as a small YAML text that a person may read and change too. Knows nothing of where it is kept.

#include "base/diagnostics.hpp"
#include "settings/settings.hpp"

#include <string>
#include <string_view>

namespace unknot {

struct SettingsRead {
    Settings settings; ///< The usual ones for what is missing or wrong.
    Diagnostics diagnostics;
};

/// Strict as routines are: unknown and doubled keys, and values out of range, are errors with their place. An empty
/// text is no mistake.
SettingsRead readSettings(std::string_view text, const std::string& file);

/// Only what is not as usual, with a comment that says what the file is; readSettings() reads it back.
std::string settingsText(const Settings& settings);

} // namespace unknot
