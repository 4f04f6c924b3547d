#pragma once

// A key with its modifiers that a desktop binds to a program, and its forms in the settings of desktops. Knows nothing
// of programs.

#include "base/result.hpp"

#include <string>

namespace unknot {

struct Shortcut {
    bool super = false, control = false, alt = false, shift = false;
    std::string key; ///< "c", "9", "F9" or "Pause", as X names it.

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// Reads "Super+C". Win and Meta are Super, Control is Ctrl. Letters, digits, F1 to F12, Pause, Space and Home; without
/// Super, Ctrl or Alt only F1 to F12 and Pause. A fault is the rest of a sentence: "must be ...".
Result<Shortcut> readShortcut(const std::string& text);

std::string gtkForm(const Shortcut& shortcut); ///< "<Super>c", as GNOME and Xfce write it.
std::string qtForm(const Shortcut& shortcut);  ///< "Meta+C", as KDE writes it.

} // namespace unknot
