#pragma once

// What a key means. A pure table: knows nothing of the window or of what the session does with it.

#include "session/session.hpp"

#include <SFML/Window/Event.hpp>

#include <bitset>
#include <variant>

namespace unknot {

/// What concerns the window and its sound, not the session.
enum class WindowAction { louder, quieter, mute, light, fullScreen, leave };

/// `monostate` for what means nothing, such as a key let go.
using Meaning = std::variant<std::monostate, Command, WindowAction>;

/// Plus and minus are taken as text, so that they work on the keypad and wherever a layout puts them;
/// every other key press that has no meaning of its own is a sign of life.
Meaning meaningOf(const sf::Event& event);

/// Tells the presses of a key that is merely held down from a person's own. (The graphics library offers to
/// leave such presses out, but then also leaves out quick ones of a person.)
class HeldKeys {
public:
    /// To be asked about every event, in order. True for a repeated press and for the text it types.
    bool isRepeat(const sf::Event& event);

private:
    std::bitset<sf::Keyboard::KeyCount> m_held;
    bool m_repeating = false;
};

} // namespace unknot
