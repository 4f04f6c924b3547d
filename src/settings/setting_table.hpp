#pragma once

// A row for each setting: its key in the file, its name on the screen, the members for its value and its override, and
// its possible values. Reading, writing, overriding and changing all use this table. Knows nothing of files or screens.

#include "routine/family.hpp"
#include "settings/settings.hpp"

#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>

namespace unknot {

/// One of several values in a ring. The words are those of the file and the command line.
template <typename Value, typename Stored = Value>
struct ChoiceSetting {
    Stored Settings::*stored;
    std::optional<Value> Overrides::*override; ///< Null: no override is possible.
    std::span<const std::pair<const char*, Stored>> words;
    std::span<const std::pair<const char*, Stored>> formerWords{}; ///< Of earlier versions: read, but not written.
};
using SwitchSetting = ChoiceSetting<bool>;

/// Stops at its lowest and highest value.
struct NumberSetting {
    int Settings::*stored;
    std::optional<int> Overrides::*override;
    int lowest, highest, step;
};

struct SettingRow {
    const char* key;
    const char* name;
    std::variant<ChoiceSetting<LightMode, std::optional<LightMode>>,
                 ChoiceSetting<BodyPosition, std::optional<BodyPosition>>,
                 ChoiceSetting<WordAmount, std::optional<WordAmount>>, ChoiceSetting<VoiceChoice>, ChoiceSetting<Time>,
                 SwitchSetting, NumberSetting>
        value;
};

namespace setting_table {

/// Adds the word "routine", which leaves the choice to the routine.
template <typename Value, std::size_t count>
constexpr auto orRoutine(const std::array<std::pair<const char*, Value>, count>& words) {
    std::array<std::pair<const char*, std::optional<Value>>, count + 1> all{{{"routine", std::nullopt}}};
    for (std::size_t i = 0; i < count; ++i) {
        all[i + 1].first = words[i].first;
        all[i + 1].second = words[i].second;
    }
    return all;
}

inline constexpr auto lights = orRoutine(lightWords);
inline constexpr auto positions = orRoutine(positionWords);
inline constexpr auto words = orRoutine(amountsOfWords);
inline constexpr std::pair<const char*, VoiceChoice> voices[] = {
    {"deeper", VoiceChoice::deeper}, {"lighter", VoiceChoice::lighter}, {"off", VoiceChoice::none}};
/// The own voice is written in a way of its own: see voice_setting.hpp.
inline constexpr std::pair<const char*, VoiceChoice> allVoices[] = {{"deeper", VoiceChoice::deeper},
                                                                    {"lighter", VoiceChoice::lighter},
                                                                    {"own", VoiceChoice::own},
                                                                    {"off", VoiceChoice::none}};
inline constexpr std::pair<const char*, VoiceChoice> formerVoices[] = {{"low", VoiceChoice::deeper},
                                                                       {"high", VoiceChoice::lighter}};
inline constexpr std::array<std::pair<const char*, Time>, 7> soundLeads{{{"0s", Time{0}},
                                                                         {"0.5s", milliseconds(500)},
                                                                         {"0.7s", milliseconds(700)},
                                                                         {"1s", seconds(1)},
                                                                         {"1.5s", milliseconds(1500)},
                                                                         {"2s", seconds(2)},
                                                                         {"3s", seconds(3)}}};
inline constexpr std::pair<const char*, bool> switches[] = {{"on", true}, {"off", false}};

/// First the settings in the order of the enumeration Setting, then those that are not on the settings screen.
inline constexpr SettingRow rows[] = {
    {"light", "Light", ChoiceSetting<LightMode, std::optional<LightMode>>{&Settings::light, &Overrides::light, lights}},
    {"position", "Position",
     ChoiceSetting<BodyPosition, std::optional<BodyPosition>>{&Settings::position, &Overrides::position, positions}},
    {"words", "Words",
     ChoiceSetting<WordAmount, std::optional<WordAmount>>{&Settings::words, &Overrides::words, words}},
    {"voice", "Voice", ChoiceSetting<VoiceChoice>{&Settings::voice, &Overrides::voice, allVoices, formerVoices}},
    {"voice-level", "Voice loudness",
     NumberSetting{&Settings::voiceLevel, &Overrides::voiceLevel, 0, limits::level, 1}},
    {"chime-level", "Chime loudness",
     NumberSetting{&Settings::chimeLevel, &Overrides::chimeLevel, 0, limits::level, 1}},
    {"night-level", "Loudness by night",
     NumberSetting{&Settings::nightLevel, &Overrides::nightLevel, 0, limits::level, 1}},
    {"someone-beside", "Someone sleeps beside me",
     SwitchSetting{&Settings::someoneBeside, &Overrides::someoneBeside, switches}},
    {"sound-lead", "Silence before the first sound",
     ChoiceSetting<Time>{&Settings::soundLead, &Overrides::soundLead, soundLeads}},
    {"text-scale", "Text size",
     NumberSetting{&Settings::textScale, &Overrides::textScale, limits::leastTextScale, limits::mostTextScale,
                   limits::textScaleStep}},
    {"reduced-motion", "Reduced motion", SwitchSetting{&Settings::reducedMotion, &Overrides::reducedMotion, switches}},
    {"high-contrast", "High contrast", SwitchSetting{&Settings::highContrast, &Overrides::highContrast, switches}},
    {"guidance-read", "", SwitchSetting{&Settings::guidanceRead, nullptr, switches}},
};

static_assert(std::size(rows) == allSettings.size() + 1);

} // namespace setting_table

inline constexpr const SettingRow& rowOf(Setting setting) {
    return setting_table::rows[static_cast<std::size_t>(setting)];
}

/// The value in the words of the file: "night", "7", "on".
std::string wordOf(const SettingRow& row, const Settings& settings);

} // namespace unknot
