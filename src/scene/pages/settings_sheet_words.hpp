#pragma once

// The settings in words: their names and their values. Knows nothing of drawing.

#include "settings/settings.hpp"

#include <string>
#include <vector>

namespace unknot {

bool isLevel(Setting setting);
bool isSwitch(Setting setting);

/// "Light".
std::string nameOfSetting(Setting setting);

/// The value on the sheet, such as "as the routine says". A level is its number, or "silent".
std::string valueInWords(const Settings& settings, Setting setting);

/// All values that valueInWords() can return for a setting on the sheet.
std::vector<std::string> valuesInWords(Setting setting);

/// 0 to limits::level; 0 if the setting is no level.
int levelOf(const Settings& settings, Setting setting);

} // namespace unknot
