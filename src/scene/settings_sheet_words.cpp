#include "scene/settings_sheet_words.hpp"

<<<<<<< HEAD
#include "settings/setting_table.hpp"

namespace unknot {
=======
#include "routine/family.hpp"

namespace unknot {
namespace {

constexpr const char* asTheRoutine = "as the routine says";

std::string wordFor(const std::optional<LightWish>& light) {
    if (!light) return asTheRoutine;
    switch (*light) {
    case LightWish::day:
        return "day";
    case LightWish::night:
        return "night";
    case LightWish::automatic:
        break;
    }
    return "by the clock";
}

std::string wordFor(const std::optional<BodyPosition>& position) {
    return position ? std::string(nameOf(*position)) : asTheRoutine;
}

std::string wordFor(VoiceChoice voice) {
    switch (voice) {
    case VoiceChoice::low:
        return "low";
    case VoiceChoice::high:
        return "high";
    case VoiceChoice::none:
        break;
    }
    return "off";
}

std::string wordForLevel(int level) { return level <= 0 ? "silent" : std::to_string(level); }
std::string onOrOff(bool on) { return on ? "on" : "off"; }

} // namespace
>>>>>>> figure

bool isLevel(Setting setting) { return setting == Setting::voiceLevel || setting == Setting::chimeLevel; }

bool isSwitch(Setting setting) { return std::holds_alternative<SwitchSetting>(rowOf(setting).value); }

std::string nameOfSetting(Setting setting) { return rowOf(setting).name; }

std::string valueInWords(const Settings& settings, Setting setting) {
    const std::string word = wordOf(rowOf(setting), settings);
    if (word == "routine") return "as the routine says";
    if (setting == Setting::light && word == "auto") return "by the clock";
    if (isLevel(setting) && levelOf(settings, setting) <= 0) return "silent";
    return setting == Setting::textScale ? word + " %" : word;
}

std::vector<std::string> valuesInWords(Setting setting) {
    constexpr int mostChoices = limits::level + 1;
    std::vector<std::string> values;
    Settings settings = changed({}, setting, -mostChoices);
    for (int i = 0; i < mostChoices; ++i) {
        values.push_back(valueInWords(settings, setting));
        settings = changed(settings, setting, 1);
    }
    return values;
}

int levelOf(const Settings& settings, Setting setting) {
    if (setting == Setting::voiceLevel) return settings.voiceLevel;
    return setting == Setting::chimeLevel ? settings.chimeLevel : 0;
}

} // namespace unknot
