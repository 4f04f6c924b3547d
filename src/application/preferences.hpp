#pragma once

// The person's settings, with the changes that last until the window closes, and the volume. Knows nothing of files.

#include "settings/settings.hpp"

namespace unknot {

class Preferences {
public:
    Preferences(Settings stored, Overrides overrides, bool muted);

    Settings effectiveSettings() const;
    const Settings& stored() const { return m_stored; } ///< For the settings file.

    /// Moves one setting to its next (1) or previous (-1) value, starting from its effective value. Stores it and
    /// removes its override.
    void change(Setting setting, int by);
    void dismissNote() { m_stored.guidanceRead = true; }

    /// Sets the light until the window closes.
    void setLight(LightMode light) { m_overrides.light = light; }

    /// Sets the amount of words until the window closes.
    void setWords(WordAmount words) { m_overrides.words = words; }

    void changeVolume(int by, Light light); ///< In tenths, until the window closes. Turning it up unmutes.
    void toggleMute() { m_muted = !m_muted; }
    int volume(Light light) const; ///< 0 to 10, even while muted.
    bool muted() const { return m_muted; }
    double gain(Light light) const; ///< The factor for all sound, 0 to 1; 0 while muted.

private:
    std::optional<int>& chosenVolume(Light light) { return light == Light::day ? m_dayVolume : m_nightVolume; }

    Settings m_stored;
    Overrides m_overrides;
    std::optional<int> m_dayVolume, m_nightVolume; ///< Chosen with the keys; none before.
    bool m_muted;
};

} // namespace unknot
