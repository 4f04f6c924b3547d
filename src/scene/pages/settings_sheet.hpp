#pragma once

// The settings sheet: a row for each setting, with its value and the targets that change it. Knows nothing of files.

#include "scene/screen.hpp"
#include "settings/settings.hpp"

namespace unknot {

struct SettingsView {
    Look look;
    Settings settings; ///< The effective settings.
    int page = 0;
    std::string notice;
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

Screen settingsScreen(const SettingsView& view, Size size, const TextMeasure& measure);

} // namespace unknot
