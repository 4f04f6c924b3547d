#include "desktop/keys.hpp"

namespace unknot {
namespace {

Meaning meaningOfKey(const sf::Event::KeyEvent& key) {
    if (key.control || key.alt || key.system) return Command{command::Activity{}};
    switch (key.code) {
    case sf::Keyboard::Space:
        return Command{command::TogglePause{}};
    case sf::Keyboard::Left:
        return Command{command::Previous{}};
    case sf::Keyboard::Right:
        return Command{command::Next{}};
    case sf::Keyboard::Home:
        return Command{command::Restart{}};
    case sf::Keyboard::E:
        return Command{command::Eased{}};
    case sf::Keyboard::Up:
        return WindowAction::louder;
    case sf::Keyboard::Down:
        return WindowAction::quieter;
    case sf::Keyboard::M:
        return WindowAction::mute;
    case sf::Keyboard::N:
        return WindowAction::light;
    case sf::Keyboard::F:
        return WindowAction::fullScreen;
    case sf::Keyboard::Escape:
        return WindowAction::leave;
    default:
        return Command{command::Activity{}};
    }
}

// The equals sign is the same key as plus, unshifted, on many keyboards.
Meaning meaningOfText(char32_t character) {
    if (character == U'+' || character == U'=') return Command{command::Lengthen{seconds(10)}};
    if (character == U'-') return Command{command::Lengthen{seconds(-10)}};
    return {};
}

} // namespace

Meaning meaningOf(const sf::Event& event) {
    if (event.type == sf::Event::KeyPressed) return meaningOfKey(event.key);
    if (event.type == sf::Event::TextEntered) return meaningOfText(event.text.unicode);
    return {};
}

// A key the library has no name for has no place among the held ones; its repeats pass.
bool HeldKeys::isRepeat(const sf::Event& event) {
    const bool isKey = event.type == sf::Event::KeyPressed || event.type == sf::Event::KeyReleased;
    const bool named = isKey && event.key.code >= 0 && event.key.code < sf::Keyboard::KeyCount;
    const auto index = named ? static_cast<std::size_t>(event.key.code) : 0;
    if (event.type == sf::Event::KeyPressed) {
        m_repeating = named && m_held[index];
        if (named) m_held[index] = true;
        return m_repeating;
    }
    if (named) m_held[index] = false;
    if (event.type == sf::Event::LostFocus) m_held.reset();
    return event.type == sf::Event::TextEntered && m_repeating;
}

} // namespace unknot
