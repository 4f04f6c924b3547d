#include "scene/settings_sheet_words.hpp"

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

bool isLevel(Setting setting) { return setting == Setting::voiceLevel || setting == Setting::chimeLevel; }

bool isSwitch(Setting setting) { return setting == Setting::reducedMotion || setting == Setting::highContrast; }

std::string nameOfSetting(Setting setting) {
    switch (setting) {
    case Setting::light:
        return "Light";
    case Setting::position:
        return "Position";
    case Setting::voice:
        return "Voice";
    case Setting::voiceLevel:
        return "Voice loudness";
    case Setting::chimeLevel:
        return "Chime loudness";
    case Setting::textScale:
        return "Text size";
    case Setting::reducedMotion:
        return "Reduced motion";
    case Setting::highContrast:
        break;
    }
    return "High contrast";
}

std::string valueInWords(const Settings& settings, Setting setting) {
    switch (setting) {
    case Setting::light:
        return wordFor(settings.light);
    case Setting::position:
        return wordFor(settings.position);
    case Setting::voice:
        return wordFor(settings.voice);
    case Setting::voiceLevel:
    case Setting::chimeLevel:
        return wordForLevel(levelOf(settings, setting));
    case Setting::textScale:
        return std::to_string(settings.textScale) + " %";
    case Setting::reducedMotion:
        return onOrOff(settings.reducedMotion);
    case Setting::highContrast:
        break;
    }
    return onOrOff(settings.highContrast);
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
