#include "desktop/keyboard.hpp"

#include <array>
#include <utility>

namespace unknot {
namespace {

constexpr std::array<std::pair<sf::Keyboard::Key, Key>, 13> keys{{
    {sf::Keyboard::Space, Key::space},
    {sf::Keyboard::Enter, Key::enter},
    {sf::Keyboard::Escape, Key::escape},
    {sf::Keyboard::Left, Key::left},
    {sf::Keyboard::Right, Key::right},
    {sf::Keyboard::Up, Key::up},
    {sf::Keyboard::Down, Key::down},
    {sf::Keyboard::Home, Key::home},
    {sf::Keyboard::PageUp, Key::pageUp},
    {sf::Keyboard::PageDown, Key::pageDown},
    {sf::Keyboard::Backspace, Key::backspace},
    {sf::Keyboard::Tab, Key::tab},
    {sf::Keyboard::Delete, Key::other},
}};

std::optional<Key> keyOf(const sf::Event::KeyEvent& key) {
    for (const auto& [code, meant] : keys) {
        if (code == key.code) return meant == Key::tab && key.shift ? Key::backTab : meant;
    }
    return std::nullopt;
}

std::optional<char32_t> nameOf(sf::Keyboard::Key code) {
    if (code >= sf::Keyboard::A && code <= sf::Keyboard::Z) return U'a' + static_cast<char32_t>(code - sf::Keyboard::A);
    if (code >= sf::Keyboard::Num0 && code <= sf::Keyboard::Num9)
        return U'0' + static_cast<char32_t>(code - sf::Keyboard::Num0);
    return std::nullopt;
}

// Modifiers and keys like F5 type nothing; all that the library has no name for may.
bool mayType(sf::Keyboard::Key code) {
    const bool modifier = code >= sf::Keyboard::LControl && code <= sf::Keyboard::Menu;
    const bool moves = code >= sf::Keyboard::End && code <= sf::Keyboard::Insert;
    const bool function = code >= sf::Keyboard::F1 && code <= sf::Keyboard::Pause;
    return !modifier && !moves && !function;
}

bool isSpace(char32_t character) { return character == U' '; }

bool isWritten(char32_t character) { return character > U' ' && (character < 0x7F || character > 0x9F); }

bool asksForNothing(const KeyMeaning& meaning) {
    const Action* action = std::get_if<Action>(&meaning);
    return action && (std::holds_alternative<action::Touch>(*action) || std::holds_alternative<action::Find>(*action));
}

} // namespace

std::optional<Press> Keyboard::read(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed:
        return readKey(event.key);
    case sf::Event::TextEntered:
        return readText(event.text.unicode);
    case sf::Event::KeyReleased:
        if (event.key.code >= 0 && event.key.code < sf::Keyboard::KeyCount)
            m_held[static_cast<std::size_t>(event.key.code)] = false;
        return std::nullopt;
    case sf::Event::LostFocus:
        m_held.reset();
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Press> Keyboard::readKey(const sf::Event::KeyEvent& key) {
    m_repeated = noteHeld(key.code);
    m_named = nameOf(key.code);
    m_control = key.control || key.alt || key.system;
    if (m_control) return Press{Key::other, key.control && !key.alt ? m_named : std::nullopt, true, m_repeated};
    if (const auto named = keyOf(key)) return Press{*named, {}, false, m_repeated};
    if (!mayType(key.code)) return Press{Key::other, {}, false, m_repeated};
    return std::nullopt;
}

// What the keys with names of their own type besides was told with the key.
std::optional<Press> Keyboard::readText(char32_t character) const {
    if (m_control || isSpace(character) || !isWritten(character)) return std::nullopt;
    return Press{character, m_named, false, m_repeated};
}

// A key the library has no name for has no place among the held ones; its repeats pass for presses.
bool Keyboard::noteHeld(sf::Keyboard::Key code) {
    if (code < 0 || code >= sf::Keyboard::KeyCount) return false;
    const auto index = static_cast<std::size_t>(code);
    const bool was = m_held[index];
    m_held[index] = true;
    return was;
}

KeyMeaning meaningOf(const Press& press, const Application& application) {
    if (press.control) {
        const bool finds = press.named == U'f' && application.showing() == Showing::home;
        return finds ? Action{action::Find{}} : Action{action::Touch{}};
    }
    const KeyMeaning typed = meaningOf(press.pressed, application);
    if (!press.named || application.finding() || !asksForNothing(typed)) return typed;
    const KeyMeaning named = meaningOf(Pressed{*press.named}, application);
    return asksForNothing(named) ? typed : named;
}

bool leavesFullScreen(const Press& press, const Application& application) {
    if (press.pressed != Pressed{Key::escape} || application.finding()) return false;
    const Showing showing = application.showing();
    // There Esc puts the focus away.
    if (showing == Showing::player && application.focus()) return false;
    return showing == Showing::home || showing == Showing::player || showing == Showing::cramp ||
           showing == Showing::done;
}

} // namespace unknot
