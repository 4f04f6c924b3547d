#pragma once

// The settings in words: what each is called, and what it is set to.

#include "settings/settings.hpp"

#include <string>
#include <vector>

namespace unknot {

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
