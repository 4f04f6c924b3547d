#pragma once

// Strokes of keys as presses. A letter or sign is taken as the text that it types, so that it works wherever a layout
// puts it; other keys by their names. Knows nothing of what a press asks for, but where that says how to take it.

#include "application/key.hpp"
#include "desktop/key_stroke.hpp"

#include <bitset>
#include <optional>

namespace unknot {

struct Press {
    Pressed pressed;
    std::optional<char32_t> named; ///< What is printed on the key, a letter or digit.
    bool control = false;          ///< Then `pressed` is Key::other, and `named` says which.
    bool repeated = false;         ///< The key is merely held down.
};

class Keyboard {
public:
    /// To be asked about every stroke, in order. Nothing for a key that is let go.
    std::optional<Press> read(const KeyStroke& stroke);

    /// Another window has the keyboard: who knows what is let go meanwhile.
    void forgetHeld() { m_held.reset(); }

private:
    std::bitset<256> m_held;
};

/// What the press asks for. Where the text it types asks for nothing, as on a keyboard of another script, what is
/// printed on the key counts.
KeyMeaning meaningOf(const Press& press, const Application& application);

/// In full screen Esc leaves that first where it would otherwise end something: not from a sheet that it closes.
bool leavesFullScreen(const Press& press, const Application& application);

} // namespace unknot
