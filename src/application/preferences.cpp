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
}

void Preferences::changeVolume(int by) {
    m_volume = std::clamp(m_volume + by, 0, limits::level);
    if (by > 0) m_muted = false;
}

// Squared, because equal steps then sound about equal.
double Preferences::gain() const {
    const double share = static_cast<double>(m_volume) / limits::level;
    return m_muted ? 0 : share * share;
}

} // namespace unknot
