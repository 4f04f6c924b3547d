#pragma once

// The person's settings with the changes that count only until the window closes, and the volume. Knows nothing of
// files.

#include "settings/settings.hpp"

namespace unknot {

class Preferences {
public:
    Preferences(Settings stored, Overrides overrides, bool muted);

    Settings inForce() const;
    const Settings& stored() const { return m_stored; } ///< For the settings file.

    /// Puts one setting on or back from what is in force; it is then stored, and nothing overrides it.
    void change(Setting setting, int by);
    void putNoteAway() { m_stored.guidanceRead = true; }

    /// For now.
    void setLight(LightMode light) { m_overrides.light = light; }

    void turnVolume(int by); ///< By tenths; louder ends being muted.
    void toggleMute() { m_muted = !m_muted; }
    int volume() const { return m_volume; } ///< 0 to 10, whether muted or not.
    bool muted() const { return m_muted; }
    double gain() const; ///< The factor for all sound, 0 to 1; 0 when muted.

private:
    Settings m_stored;
    Overrides m_overrides;
    int m_volume = limits::level;
    bool m_muted;
};

} // namespace unknot
