#pragma once

// The person's settings for all routines, and their precedence: the command line before the settings, the settings
// before a routine. Knows nothing of files or screens.

#include "base/light.hpp"
#include "routine/routine.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// `deeper` is a man's voice, `lighter` a woman's, `own` the person's own speech engine.
enum class VoiceChoice { deeper, lighter, none, own };

namespace limits {
inline constexpr int level = 10;           ///< The loudest; 0 is silence.
inline constexpr int nightLevel = 5;       ///< The volume at which the sound starts by night.
inline constexpr int leastTextScale = 100; ///< Percent.
inline constexpr int mostTextScale = 200;
inline constexpr int textScaleStep = 25;
} // namespace limits

struct Settings {
    std::optional<LightMode> light;       ///< None: the routine decides.
    std::optional<BodyPosition> position; ///< None: the routine decides.
    std::optional<WordAmount> words;      ///< None: the routine decides.
    VoiceChoice voice = VoiceChoice::deeper;
    int voiceLevel = limits::level;      ///< 0 to limits::level.
    int chimeLevel = limits::level;      ///< Chimes and ticks, 0 to limits::level.
    int nightLevel = limits::nightLevel; ///< The volume of all sound by night, 0 to limits::level.
    bool someoneBeside = false; ///< Someone sleeps beside the person: whispers, and is silent before the first key.
    Time soundLead = milliseconds(700); ///< More silence before a routine's first sound, 0 to 3 s.
    int textScale = 100;                ///< Percent, limits::leastTextScale to limits::mostTextScale.
    bool reducedMotion = false;         ///< Poses change at once instead of moving.
    bool highContrast = false;
    bool guidanceRead = false; ///< The person put away the health notice of the first start.
    /// The person's own speech engine and its arguments; empty for none.
    std::vector<std::string> voiceCommand{};
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Values from the command line or from a key, until the window closes. They take precedence over the settings and are
/// not saved.
struct Overrides {
    std::optional<LightMode> light;
    std::optional<BodyPosition> position;
    std::optional<WordAmount> words;
    std::optional<VoiceChoice> voice;
    std::optional<int> voiceLevel;
    std::optional<int> chimeLevel;
    std::optional<int> nightLevel;
    std::optional<bool> someoneBeside;
    std::optional<Time> soundLead;
    std::optional<int> textScale;
    std::optional<bool> reducedMotion;
    std::optional<bool> highContrast;
    friend bool operator==(const Overrides&, const Overrides&) = default;
};

/// The effective settings.
Settings effectiveSettings(Settings stored, const Overrides& overrides);

/// The person's choices for a routine.
RoutineOverrides routineOverridesOf(const Settings& effectiveSettings, std::optional<Side> crampedSide);

/// The settings that a person can change, in the order of setting_table.hpp.
enum class Setting {
    light,
    position,
    words,
    voice,
    voiceLevel,
    chimeLevel,
    nightLevel,
    someoneBeside,
    soundLead,
    textScale,
    reducedMotion,
    highContrast
};

/// In the order of the settings screen. The text size comes first: it changes the height of the rows, but its own row
/// stays in place.
inline constexpr std::array<Setting, 12> allSettings = {
    Setting::textScale,     Setting::light,      Setting::position,      Setting::words,
    Setting::voice,         Setting::voiceLevel, Setting::chimeLevel,    Setting::nightLevel,
    Setting::someoneBeside, Setting::soundLead,  Setting::reducedMotion, Setting::highContrast};

/// Moves one setting to its next (1) or previous (-1) value. Levels and the text scale stop at their ends; the others
/// wrap around. The own voice is among the values only if there is a command for it. Pass the effective settings.
Settings stepSetting(Settings settings, Setting setting, int by);

/// Removes the override of one setting, because the person has now changed it.
Overrides withoutOverride(Overrides overrides, Setting setting);

/// The volume from 0 to limits::level at which the sound starts.
int startVolume(const Settings& effectiveSettings, Light light);

/// The factor for all sound at a volume from 0 to limits::level. Squared, because equal steps then sound about equal.
double volumeGain(int volume);

/// Day or night by the effective setting, else by `routineLight`. Automatic is night from 20:00 to 7:00. `hour` is 0 to
/// 23, local time.
Light lightFor(const Settings& effectiveSettings, LightMode routineLight, int hour);

} // namespace unknot
