#include "settings/settings.hpp"

#include "settings/setting_table.hpp"

#include <algorithm>

namespace unknot {
namespace {

template <typename Value>
bool isOffered(const Value&, const Settings&) {
    return true;
}

bool isOffered(VoiceChoice voice, const Settings& settings) {
    return voice != VoiceChoice::own || !settings.voiceCommand.empty();
}

// Wraps around at both ends.
template <typename Value, typename Stored>
Stored moved(const ChoiceSetting<Value, Stored>& choice, const Settings& settings, int by) {
    std::vector<Stored> values;
    for (const auto& word : choice.words) {
        if (isOffered(word.second, settings)) values.push_back(word.second);
    }
    const int size = static_cast<int>(values.size());
    const int at = static_cast<int>(std::ranges::find(values, settings.*choice.stored) - values.begin());
    return values[static_cast<std::size_t>((at + by % size + size) % size)];
}

// A hand-written value may lie between two steps. It moves to the nearest step in that direction.
int moved(const NumberSetting& number, const Settings& settings, int by) {
    const int now = settings.*number.stored;
    const int above = std::clamp(now, number.lowest, number.highest) - number.lowest;
    const int steps = (above + (by < 0 ? number.step - 1 : 0)) / number.step;
    // Limits `by`, so that no sum overflows.
    const int to = steps + std::clamp(by, -number.highest, number.highest);
    return std::clamp(number.lowest + to * number.step, number.lowest, number.highest);
}

std::string wordFor(const NumberSetting&, int value) { return std::to_string(value); }

template <typename Value, typename Stored>
std::string wordFor(const ChoiceSetting<Value, Stored>& choice, const Stored& value) {
    return std::ranges::find(choice.words, value, &std::pair<const char*, Stored>::second)->first;
}

} // namespace

Settings effectiveSettings(Settings stored, const Overrides& overrides) {
    const auto override = [&](const auto& value) {
        if (value.override && overrides.*value.override) stored.*value.stored = *(overrides.*value.override);
    };
    for (const SettingRow& row : setting_table::rows)
        std::visit(override, row.value);
    return stored;
}

RoutineOverrides routineOverridesOf(const Settings& effectiveSettings, std::optional<Side> crampedSide) {
    return {effectiveSettings.position, crampedSide, effectiveSettings.words, effectiveSettings.soundLead};
}

Settings stepSetting(Settings settings, Setting setting, int by) {
    std::visit([&](const auto& value) { settings.*value.stored = moved(value, settings, by); }, rowOf(setting).value);
    return settings;
}

Overrides withoutOverride(Overrides overrides, Setting setting) {
    std::visit([&](const auto& value) { (overrides.*value.override).reset(); }, rowOf(setting).value);
    return overrides;
}

std::string wordOf(const SettingRow& row, const Settings& settings) {
    return std::visit([&](const auto& value) { return wordFor(value, settings.*value.stored); }, row.value);
}

int startVolume(const Settings& effectiveSettings, Light light) {
    return light == Light::night ? effectiveSettings.nightLevel : limits::level;
}

double volumeGain(int volume) {
    const double share = static_cast<double>(volume) / limits::level;
    return share * share;
}

Light lightFor(const Settings& effectiveSettings, LightMode routineLight, int hour) {
    switch (effectiveSettings.light.value_or(routineLight)) {
    case LightMode::day:
        return Light::day;
    case LightMode::night:
        return Light::night;
    case LightMode::automatic:
        break;
    }
    return hour >= 20 || hour < 7 ? Light::night : Light::day;
}

} // namespace unknot
