#pragma once

// Events of the window in the program's own words, the same for every version of SFML. Knows nothing of their meanings.

#include "base/key.hpp"
#include "picture/draw_list.hpp"

#include <optional>
#include <variant>

namespace unknot {

struct KeyDown {
    int code = -1;            ///< The same for each press of a key; -1 if SFML does not know the key.
    std::optional<Key> named; ///< The key's meaning by name, if it has one.
    bool onKeypad = false;    ///< `named` counts only if no text follows: the keypad types digits with NumLock.
    char32_t letter = 0;      ///< U'a' to U'z' if the layout has that letter there, else 0.
    char32_t usCharacter = 0; ///< The character of a US keyboard at this place; 0 if SFML does not report it.
    bool shift = false, control = false, alt = false, system = false;
};

struct KeyUp {
    int code = -1;
};

struct TextTyped { ///< Follows the KeyDown that typed it. With Control, letters type U+0001 to U+001A.
    char32_t character = 0;
};

struct PointerMoved {
    Point at; ///< In pixels of the window, as all points here.
};

struct PointerLeft {};

struct ButtonDown { ///< The main button.
    Point at;
};

struct WheelTurned {
    double notches = 0; ///< Above 0 toward the end. A touchpad turns parts of notches.
};

struct KeyboardGained {};
struct KeyboardLost {};
struct GamepadButtonDown {};
struct CloseRequested {};
struct WindowResized {};
using WindowEvent = std::variant<KeyDown, KeyUp, TextTyped, PointerMoved, PointerLeft, ButtonDown, WheelTurned,
                                 KeyboardGained, KeyboardLost, GamepadButtonDown, CloseRequested, WindowResized>;

} // namespace unknot
