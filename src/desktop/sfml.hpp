#pragma once

// SFML's window library. This file and its source hold all differences between its versions 2.5, 2.6 and 3, so that the
// rest of the room is written once. Knows nothing of Unknot but its window events.

#include "desktop/window_event.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Sprite.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <SFML/Window/Context.hpp>
#include <SFML/Window/Cursor.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/Joystick.hpp>
#include <SFML/Window/VideoMode.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace unknot::sfml {

inline sf::String text(const std::string& utf8) { return sf::String::fromUtf8(utf8.begin(), utf8.end()); }

inline std::string utf8(const sf::String& text) {
    const auto bytes = text.toUtf8();
    return {bytes.begin(), bytes.end()};
}

// The same functions for each version:
//   desktopSize  of the screen in pixels
//   create       leaves the window closed if the system opens none
//   handle       of an open window
//   setIcon      takes four bytes a pixel, with straight alpha
//   resize       false if the driver makes no texture of this size
//   update       takes four bytes a pixel; the part must lie inside the texture
//   viewOf       one unit a pixel, from the top left corner
//   cursor       null if the system has none

#if SFML_VERSION_MAJOR >= 3

inline sf::Vector2u desktopSize() { return sf::VideoMode::getDesktopMode().size; }

inline void create(sf::RenderWindow& window, sf::Vector2u size, const std::string& title, bool fullScreen) {
    const auto state = fullScreen ? sf::State::Fullscreen : sf::State::Windowed;
    window.create(fullScreen ? sf::VideoMode::getDesktopMode() : sf::VideoMode(size), text(title), sf::Style::Default,
                  state);
}

inline sf::WindowHandle handle(const sf::RenderWindow& window) { return window.getNativeHandle(); }

inline void setIcon(sf::RenderWindow& window, sf::Vector2u size, const std::uint8_t* rgba) {
    window.setIcon(size, rgba);
}

inline bool resize(sf::Texture& texture, sf::Vector2u size) { return texture.resize(size); }

inline void update(sf::Texture& texture, const std::uint8_t* rgba, sf::Vector2u size, sf::Vector2u at) {
    texture.update(rgba, size, at);
}

inline sf::View viewOf(sf::Vector2u size) { return sf::View(sf::FloatRect({0, 0}, sf::Vector2f(size))); }

inline std::unique_ptr<sf::Cursor> cursor(bool hand) {
    auto made = sf::Cursor::createFromSystem(hand ? sf::Cursor::Type::Hand : sf::Cursor::Type::Arrow);
    return made ? std::make_unique<sf::Cursor>(std::move(*made)) : nullptr;
}

#else

inline sf::Vector2u desktopSize() {
    const sf::VideoMode mode = sf::VideoMode::getDesktopMode();
    return {mode.width, mode.height};
}

inline void create(sf::RenderWindow& window, sf::Vector2u size, const std::string& title, bool fullScreen) {
    window.create(fullScreen ? sf::VideoMode::getDesktopMode() : sf::VideoMode(size.x, size.y), text(title),
                  fullScreen ? sf::Style::Fullscreen : sf::Style::Default);
}

inline sf::WindowHandle handle(const sf::RenderWindow& window) { return window.getSystemHandle(); }

inline void setIcon(sf::RenderWindow& window, sf::Vector2u size, const std::uint8_t* rgba) {
    window.setIcon(size.x, size.y, rgba);
}

inline bool resize(sf::Texture& texture, sf::Vector2u size) { return texture.create(size.x, size.y); }

inline void update(sf::Texture& texture, const std::uint8_t* rgba, sf::Vector2u size, sf::Vector2u at) {
    texture.update(rgba, size.x, size.y, at.x, at.y);
}

inline sf::View viewOf(sf::Vector2u size) {
    return sf::View(sf::FloatRect(0, 0, static_cast<float>(size.x), static_cast<float>(size.y)));
}

inline std::unique_ptr<sf::Cursor> cursor(bool hand) {
    auto made = std::make_unique<sf::Cursor>();
    return made->loadFromSystem(hand ? sf::Cursor::Hand : sf::Cursor::Arrow) ? std::move(made) : nullptr;
}

#endif

/// The next event that the program uses; none if no such event waits.
std::optional<WindowEvent> poll(sf::RenderWindow& window);

} // namespace unknot::sfml
