#include "application/preferences.hpp"

#include <algorithm>

namespace unknot {
namespace {

Overrides only(Setting setting, Overrides overrides) {
    for (const Setting other : allSettings) {
        if (other != setting) overrides = withoutOverride(overrides, other);
    }
    return overrides;
}

} // namespace

Preferences::Preferences(Settings stored, Overrides overrides, bool muted)
    : m_stored(stored), m_overrides(overrides), m_muted(muted) {}

Settings Preferences::effectiveSettings() const { return unknot::effectiveSettings(m_stored, m_overrides); }

// Ignores the other overrides: the person did not choose them, so they must not be stored.
void Preferences::change(Setting setting, int by) {
    m_stored = stepSetting(unknot::effectiveSettings(m_stored, only(setting, m_overrides)), setting, by);
    m_overrides = withoutOverride(m_overrides, setting);
    if (setting == Setting::nightLevel) m_nightVolume.reset();
}

void Preferences::changeVolume(int by, Light light) {
    chosenVolume(light) = std::clamp(volume(light) + by, 0, limits::level);
    if (by > 0) m_muted = false;
}

int Preferences::volume(Light light) const {
    const auto& chosen = light == Light::day ? m_dayVolume : m_nightVolume;
    return chosen.value_or(startVolume(effectiveSettings(), light));
}

double Preferences::gain(Light light) const { return m_muted ? 0 : volumeGain(volume(light)); }

} // namespace unknot
