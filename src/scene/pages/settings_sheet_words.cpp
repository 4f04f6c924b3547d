#include "scene/pages/settings_sheet_words.hpp"

#include "settings/setting_table.hpp"

namespace unknot {

bool isLevel(Setting setting) {
    return setting == Setting::voiceLevel || setting == Setting::chimeLevel || setting == Setting::nightLevel;
}

bool isSwitch(Setting setting) { return std::holds_alternative<SwitchSetting>(rowOf(setting).value); }

std::string nameOfSetting(Setting setting) { return rowOf(setting).name; }

std::string valueInWords(const Settings& settings, Setting setting) {
    const bool isLeft = (setting == Setting::light && !settings.light) ||
                        (setting == Setting::position && !settings.position) ||
                        (setting == Setting::words && !settings.words);
    if (isLeft) return "as the routine says";
    if (setting == Setting::light && settings.light == LightMode::automatic) return "by the clock";
    const std::string word = wordOf(rowOf(setting), settings);
    if (isLevel(setting) && levelOf(settings, setting) <= 0) return "silent";
    if (setting == Setting::soundLead) return word.substr(0, word.size() - 1) + " s";
    return setting == Setting::textScale ? word + " %" : word;
}

std::vector<std::string> valuesInWords(Setting setting) {
    constexpr int mostChoices = limits::level + 1;
    std::vector<std::string> values;
    Settings settings;
    settings.voiceCommand = {"own"};
    settings = stepSetting(settings, setting, -mostChoices);
    for (int i = 0; i < mostChoices; ++i) {
        values.push_back(valueInWords(settings, setting));
        settings = stepSetting(settings, setting, 1);
    }
    return values;
}

int levelOf(const Settings& settings, Setting setting) {
    if (setting == Setting::voiceLevel) return settings.voiceLevel;
    if (setting == Setting::nightLevel) return settings.nightLevel;
    return setting == Setting::chimeLevel ? settings.chimeLevel : 0;
}

} // namespace unknot
