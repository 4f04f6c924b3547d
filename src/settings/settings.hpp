#pragma once

// The person's settings for all routines, as a value, and the order in which the command line, the settings and a
// routine count. Knows nothing of files or screens.

#include "base/light.hpp"
#include "routine/routine.hpp"

#include <array>
#include <optional>

namespace unknot {

/// Which voice speaks: `low` is a man's, `high` a woman's.
enum class VoiceChoice { low, high, none };

/// Limits and steps of the settings.
namespace limits {
inline constexpr int level = 10;           ///< The loudest; 0 is silence.
inline constexpr int leastTextScale = 100; ///< In percent.
inline constexpr int mostTextScale = 200;
inline constexpr int textScaleStep = 25;
} // namespace limits

struct Settings {
    std::optional<LightMode> light;       ///< None: as the routine wishes.
    std::optional<BodyPosition> position; ///< None: as the routine is written.
    VoiceChoice voice = VoiceChoice::low;
    int voiceLevel = limits::level; ///< 0 to limits::level.
    int chimeLevel = limits::level; ///< Likewise, of chimes and ticks.
    int textScale = 100;            ///< In percent: limits::leastTextScale to limits::mostTextScale.
    bool reducedMotion = false;     ///< Poses cut instead of tweening.
    bool highContrast = false;
    bool guidanceRead = false; ///< The note of the first start, "general guidance, not a diagnosis", was put away.
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Values from the command line or from a key, until the window closes. They count before the settings and are not
/// kept.
struct Overrides {
    std::optional<LightMode> light;
    std::optional<BodyPosition> position;
    std::optional<VoiceChoice> voice;
    std::optional<int> voiceLevel;
    std::optional<int> chimeLevel;
    std::optional<int> textScale;
    std::optional<bool> reducedMotion;
    std::optional<bool> highContrast;
    friend bool operator==(const Overrides&, const Overrides&) = default;
};

/// The settings as they count now.
Settings inForce(Settings stored, const Overrides& overrides);

/// Which of the settings a person changes, in the order of setting_table.hpp.
enum class Setting { light, position, voice, voiceLevel, chimeLevel, textScale, reducedMotion, highContrast };

/// In the order in which a person is shown them. The text's size comes first: whatever it does to the rows while it is
/// changed, its own stays where it is.
inline constexpr std::array<Setting, 8> allSettings = {
    Setting::textScale,  Setting::light,      Setting::position,      Setting::voice,
    Setting::voiceLevel, Setting::chimeLevel, Setting::reducedMotion, Setting::highContrast};

/// The settings with this one put `by` choices on (1) or back (-1), from what is in force: levels and the text scale
/// stop at their ends, the others begin again.
Settings changed(Settings settings, Setting setting, int by);

/// The same without the override of this one setting: who changes it means it.
Overrides without(Overrides overrides, Setting setting);

/// Day or night: the settings in force first, then the routine's wish; automatic is night from 20:00 to 7:00. `hour`
/// is 0 to 23, local time.
Light lightFor(const Settings& inForce, LightMode wish, int hour);

} // namespace unknot
