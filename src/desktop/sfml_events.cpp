#include "desktop/sfml.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace unknot::sfml {
namespace {

using Code = sf::Keyboard::Key;

constexpr std::array<std::pair<Code, Key>, 12> keys{{{Code::Space, Key::space},
                                                     {Code::Enter, Key::enter},
                                                     {Code::Escape, Key::escape},
                                                     {Code::Tab, Key::tab},
                                                     {Code::Left, Key::left},
                                                     {Code::Right, Key::right},
                                                     {Code::Up, Key::up},
                                                     {Code::Down, Key::down},
                                                     {Code::Home, Key::home},
                                                     {Code::PageUp, Key::pageUp},
                                                     {Code::PageDown, Key::pageDown},
                                                     {Code::Backspace, Key::backspace}}};

constexpr std::array<std::pair<Code, Key>, 7> keypadKeys{{{Code::Numpad4, Key::left},
                                                          {Code::Numpad6, Key::right},
                                                          {Code::Numpad8, Key::up},
                                                          {Code::Numpad2, Key::down},
                                                          {Code::Numpad7, Key::home},
                                                          {Code::Numpad9, Key::pageUp},
                                                          {Code::Numpad3, Key::pageDown}}};

template <typename Table>
std::optional<Key> find(const Table& table, Code code) {
    for (const auto& [known, key] : table) {
        if (known == code) return key;
    }
    return std::nullopt;
}

// Scancodes came with SFML 2.6. They tell a key's place, and the media keys.
#if SFML_VERSION_MAJOR > 2 || SFML_VERSION_MINOR >= 6

using Scan = sf::Keyboard::Scan;

template <typename Scancode>
char32_t usCharacter(Scancode scancode) {
    const int letter = static_cast<int>(scancode) - static_cast<int>(Scan::A);
    if (letter >= 0 && letter < 26) return U'a' + static_cast<char32_t>(letter);
    const int digit = static_cast<int>(scancode) - static_cast<int>(Scan::Num1);
    constexpr std::u32string_view digits = U"1234567890";
    if (digit >= 0 && digit < 10) return digits[static_cast<std::size_t>(digit)];
    if (scancode == Scan::Hyphen) return U'-';
    if (scancode == Scan::Equal) return U'=';
    return scancode == Scan::Slash ? U'/' : 0;
}

template <typename Scancode>
std::optional<Key> mediaKey(Scancode scancode) {
    if (scancode == Scan::MediaPlayPause) return Key::mediaPlayPause;
    if (scancode == Scan::MediaNextTrack) return Key::mediaNext;
    if (scancode == Scan::MediaPreviousTrack) return Key::mediaPrevious;
    if (scancode == Scan::MediaStop) return Key::mediaStop;
    return std::nullopt;
}

template <typename Pressed>
void addPlace(const Pressed& pressed, KeyDown& down) {
    down.usCharacter = usCharacter(pressed.scancode);
    if (const auto key = mediaKey(pressed.scancode)) down.named = key;
}

template <typename Changed>
int codeOf(const Changed& changed) {
    return static_cast<int>(changed.scancode);
}

#else

template <typename Pressed>
void addPlace(const Pressed&, KeyDown&) {}

template <typename Changed>
int codeOf(const Changed& changed) {
    return static_cast<int>(changed.code);
}

#endif

template <typename Pressed>
KeyDown keyDown(const Pressed& pressed) {
    KeyDown down;
    down.code = codeOf(pressed);
    down.named = find(keys, pressed.code);
    if (down.named == Key::tab && pressed.shift) down.named = Key::backTab;
    if (const auto key = find(keypadKeys, pressed.code)) {
        down.named = key;
        down.onKeypad = true;
    }
    const int letter = static_cast<int>(pressed.code) - static_cast<int>(Code::A);
    if (letter >= 0 && letter < 26) down.letter = U'a' + static_cast<char32_t>(letter);
    addPlace(pressed, down);
    down.shift = pressed.shift;
    down.control = pressed.control;
    down.alt = pressed.alt;
    down.system = pressed.system;
    return down;
}

Point pointOf(int x, int y) { return {static_cast<double>(x), static_cast<double>(y)}; }

using Translated = std::optional<WindowEvent>; // None for events that the program does not use.

Translated wheelTurned(bool vertical, float delta) {
    if (!vertical) return std::nullopt;
    return WheelTurned{-static_cast<double>(delta)};
}

} // namespace

#if SFML_VERSION_MAJOR >= 3

namespace {

Translated translated(const sf::Event& event) {
    if (const auto* key = event.getIf<sf::Event::KeyPressed>()) return keyDown(*key);
    if (const auto* key = event.getIf<sf::Event::KeyReleased>()) return KeyUp{codeOf(*key)};
    if (const auto* typed = event.getIf<sf::Event::TextEntered>()) return TextTyped{typed->unicode};
    if (const auto* move = event.getIf<sf::Event::MouseMoved>())
        return PointerMoved{pointOf(move->position.x, move->position.y)};
    if (const auto* press = event.getIf<sf::Event::MouseButtonPressed>()) {
        if (press->button == sf::Mouse::Button::Left) return ButtonDown{pointOf(press->position.x, press->position.y)};
    }
    if (const auto* wheel = event.getIf<sf::Event::MouseWheelScrolled>())
        return wheelTurned(wheel->wheel == sf::Mouse::Wheel::Vertical, wheel->delta);
    if (event.is<sf::Event::MouseLeft>()) return PointerLeft{};
    if (event.is<sf::Event::FocusGained>()) return KeyboardGained{};
    if (event.is<sf::Event::FocusLost>()) return KeyboardLost{};
    if (event.is<sf::Event::JoystickButtonPressed>()) return GamepadButtonDown{};
    if (event.is<sf::Event::Closed>()) return CloseRequested{};
    if (event.is<sf::Event::Resized>()) return WindowResized{};
    return std::nullopt;
}

} // namespace

std::optional<WindowEvent> poll(sf::RenderWindow& window) {
    while (const auto event = window.pollEvent()) {
        if (auto known = translated(*event)) return known;
    }
    return std::nullopt;
}

#else

namespace {

Translated translated(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed:
        return keyDown(event.key);
    case sf::Event::KeyReleased:
        return KeyUp{codeOf(event.key)};
    case sf::Event::TextEntered:
        return TextTyped{event.text.unicode};
    case sf::Event::MouseMoved:
        return PointerMoved{pointOf(event.mouseMove.x, event.mouseMove.y)};
    case sf::Event::MouseButtonPressed:
        if (event.mouseButton.button != sf::Mouse::Left) return std::nullopt;
        return ButtonDown{pointOf(event.mouseButton.x, event.mouseButton.y)};
    case sf::Event::MouseWheelScrolled:
        return wheelTurned(event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel, event.mouseWheelScroll.delta);
    case sf::Event::MouseLeft:
        return PointerLeft{};
    case sf::Event::GainedFocus:
        return KeyboardGained{};
    case sf::Event::LostFocus:
        return KeyboardLost{};
    case sf::Event::JoystickButtonPressed:
        return GamepadButtonDown{};
    case sf::Event::Closed:
        return CloseRequested{};
    case sf::Event::Resized:
        return WindowResized{};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<WindowEvent> poll(sf::RenderWindow& window) {
    sf::Event event;
    while (window.pollEvent(event)) {
        if (auto known = translated(event)) return known;
    }
    return std::nullopt;
}

#endif

} // namespace unknot::sfml
