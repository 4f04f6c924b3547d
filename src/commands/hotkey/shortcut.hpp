#pragma once

// A key with its modifiers that a desktop binds to a program, and its forms in the settings of desktops. Knows nothing
// of programs.

#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace unknot {

struct Shortcut {
    bool super = false, control = false, alt = false, shift = false;
    std::string key; ///< "c", "9", "F9" or "Pause", as X names it.

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// Reads "Super+C". Win and Meta are Super, Control is Ctrl. Letters, digits, Space and Home need Super or two other
/// modifiers, because programs use them with one; F1 to F12 and Pause need none. Ctrl+Alt+F1 to F12 are Linux's own. A
/// fault is the rest of a sentence: "must be ...".
Result<Shortcut> readShortcut(const std::string& text);

std::string gtkForm(const Shortcut& shortcut); ///< "<Super>c", as GNOME and Xfce write it.
/// Reads the form of GNOME and Xfce, with modifiers in any order and by any of their names. Nothing for other texts.
std::optional<Shortcut> fromGtkForm(std::string_view text);
std::string qtForm(const Shortcut& shortcut);     ///< "Meta+C", as KDE writes it.
std::string personForm(const Shortcut& shortcut); ///< "Super+C".

} // namespace unknot
