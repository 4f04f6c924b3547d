#pragma once

// The graphics library's events of keys as presses. A letter or sign is taken as the text that it types, so that it
// works wherever a layout puts it; other keys by their names. Knows nothing of what a press asks for.

#include "application/key.hpp"

#include <SFML/Window/Event.hpp>

#include <bitset>
#include <optional>

namespace unknot {

struct Press {
    Pressed pressed;
    std::optional<char32_t> named; ///< What is printed on the key, a letter or digit, where it types something else.
    bool control = false;          ///< Then `pressed` is Key::other, and `named` says which.
    bool repeated = false;         ///< The key is merely held down.
};

class Keyboard {
public:
    /// To be asked about every event, in order. Nothing for what is no press, and for presses whose text comes next.
    std::optional<Press> read(const sf::Event& event);

private:
    std::optional<Press> readKey(const sf::Event::KeyEvent& key);
    std::optional<Press> readText(char32_t character) const;
    bool noteHeld(sf::Keyboard::Key code);

    // The graphics library offers to leave repeated presses out, but then also leaves out quick ones of a person.
    std::bitset<sf::Keyboard::KeyCount> m_held;
    std::optional<char32_t> m_named; ///< Of the last key pressed.
    bool m_control = false;          ///< It was pressed together with Control, Alt or the like.
    bool m_repeated = false;
};

/// What the press asks for. Where the text it types asks for nothing, as on a keyboard of another script, what is
/// printed on the key counts.
KeyMeaning meaningOf(const Press& press, const Application& application);

/// In full screen Esc leaves that first where it would otherwise end something: not from a sheet that it closes.
bool leavesFullScreen(const Press& press, const Application& application);

} // namespace unknot
