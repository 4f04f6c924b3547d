#pragma once

// The settings sheet: one row for each setting with its value and the two ways to change it.

#include "scene/screen.hpp"
#include "settings/settings.hpp"

namespace unknot {

struct SettingsView {
    Look look;
    Settings settings; ///< In force.
    int page = 0;
    std::string notice;
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

Screen settingsScreen(const SettingsView& view, Size size, const TextMeasure& measure);

} // namespace unknot
