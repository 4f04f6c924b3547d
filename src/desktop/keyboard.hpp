#pragma once

// Strokes of keys as presses. A letter or sign is taken as the text that it types, so that it works wherever a layout
// puts it; other keys by their names. Knows nothing of what a press asks for, but where that says how to take it.

#include "application/key.hpp"
#include "desktop/compose.hpp"
#include "desktop/key_stroke.hpp"

#include <bitset>
#include <optional>
#include <string>
#include <utility>

namespace unknot {

struct Press {
    Pressed pressed;
    std::optional<char32_t> named; ///< What is printed on the key, a letter or digit.
    bool control = false;          ///< Then `pressed` is Key::other, and `named` says which.
    bool repeated = false;         ///< The key is merely held down.
};

using HeldKeys = std::bitset<256>; ///< By their codes.

class Keyboard {
public:
    /// `locale` says how accents are composed.
    explicit Keyboard(std::string locale) : m_compose(std::move(locale)) {}

    /// To be asked about every stroke, in order. Nothing for a key that is let go.
    std::optional<Press> read(const KeyStroke& stroke);

    /// These are down now, whether or not their strokes came here.
    void hold(const HeldKeys& held) { m_held = held; }

private:
    HeldKeys m_held;
    Compose m_compose;
};

/// What the press asks for. Where what it types is no Latin letter and asks for nothing, as on a keyboard of another
/// script, what is printed on the key counts.
KeyMeaning meaningOf(const Press& press, const Application& application);

/// In full screen Esc leaves that first where it would otherwise end something: not from a sheet that it closes.
bool leavesFullScreen(const Press& press, const Application& application);

} // namespace unknot
