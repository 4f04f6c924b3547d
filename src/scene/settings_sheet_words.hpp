#pragma once

// The settings in words: what each is called, and what it is set to.

#include "settings/settings.hpp"

#include <array>
#include <string>
#include <vector>

namespace unknot {

/// In the order of the sheet. The text's size comes first: whatever it does to the rows while it is changed, its own
/// stays where it is.
inline constexpr std::array<Setting, 8> allSettings = {
    Setting::textScale,  Setting::light,      Setting::position,      Setting::voice,
    Setting::voiceLevel, Setting::chimeLevel, Setting::reducedMotion, Setting::highContrast};

bool isLevel(Setting setting);
bool isSwitch(Setting setting);

/// "Light".
std::string nameOfSetting(Setting setting);

/// "as the routine says". A level is its number, or "silent".
std::string valueInWords(const Settings& settings, Setting setting);

/// All that valueInWords() can answer for it by way of the sheet.
std::vector<std::string> valuesInWords(Setting setting);

/// 0 to limits::level; 0 for what is no level.
int levelOf(const Settings& settings, Setting setting);

} // namespace unknot
