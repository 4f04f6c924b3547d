#include "desktop/picture_window.hpp"

#include "platform/window_appearance.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unknot {
namespace {

sf::Vector2u pixelsOf(Size size) {
    const auto length = [](double pixels) { return static_cast<unsigned>(std::lround(std::max(pixels, 1.0))); };
    return {length(size.width), length(size.height)};
}

Size sizeOf(sf::Vector2u pixels) { return {static_cast<double>(pixels.x), static_cast<double>(pixels.y)}; }

} // namespace

PictureWindow::PictureWindow(Size size, Color background) : m_background(background), m_size(pixelsOf(size)) {
    create(false);
}

PictureWindow::~PictureWindow() = default;

void PictureWindow::create(bool fullScreen) {
    m_surface.reset();
    m_fullScreen.reset();
    m_wait.reset();
    m_mark.reset();
    {
        const NewWindowAppearance background(m_background, sizeOf(fullScreen ? sfml::desktopSize() : m_size));
        // SFML names the window's class after its first title.
        sfml::create(m_window, m_size, "Unknot", fullScreen);
    }
    if (!m_window.isOpen()) return;
    m_madeFullScreen = fullScreen;
    m_window.setKeyRepeatEnabled(false);
    m_window.setTitle(sfml::text(m_title));
    applyIcon();
    const sf::WindowHandle handle = sfml::handle(m_window);
    m_fullScreen.emplace(handle);
    m_wait.emplace(handle);
    m_mark.emplace(handle);
    m_surface.emplace(m_window);
    if (!fullScreen) place();
    applyCursor();
}

// SFML places windows in the middle, but 2.5.1 and 3.0.2 take the screen's width for its height on X.
void PictureWindow::place() {
    if (newWindowsArePlaced()) return;
    const sf::Vector2u screen = sfml::desktopSize();
    const auto middle = [](unsigned whole, unsigned part) {
        return static_cast<int>(whole - std::min(whole, part)) / 2;
    };
    m_window.setPosition({middle(screen.x, m_size.x), middle(screen.y, m_size.y)});
}

Size PictureWindow::size() const { return sizeOf(m_window.getSize()); }

Size PictureWindow::sizeInWindow() const { return sizeOf(m_size); }

void PictureWindow::setTitle(const std::string& title) {
    if (title == m_title) return;
    m_title = title;
    m_window.setTitle(sfml::text(title));
}

void PictureWindow::setIcon(Pixels icon) {
    m_icon = std::move(icon);
    applyIcon();
}

void PictureWindow::applyIcon() {
    if (m_icon.colors.empty()) return;
    const sf::Vector2u size(static_cast<unsigned>(m_icon.width), static_cast<unsigned>(m_icon.height));
    sfml::setIcon(m_window, size, straightBytes(m_icon).data());
}

void PictureWindow::setBackground(Color background) {
    if (background == m_background) return;
    m_background = background;
    setWindowBackground(sfml::handle(m_window), background);
}

void PictureWindow::setMark(bool wanted) {
    if (m_mark) m_mark->set(wanted);
}

bool PictureWindow::isFullScreen() const { return isOpen() && m_fullScreen->state().value_or(m_madeFullScreen); }

void PictureWindow::toggleFullScreen() {
    if (!isOpen()) return;
    const auto state = m_fullScreen->state();
    if (state) return m_fullScreen->set(!*state);
    create(!m_madeFullScreen);
}

void PictureWindow::setCursor(Cursor cursor) {
    if (cursor == m_cursor) return;
    m_cursor = cursor;
    applyCursor();
}

void PictureWindow::applyCursor() {
    m_window.setMouseCursorVisible(m_cursor != Cursor::hidden);
    if (m_cursor == Cursor::hidden) return;
    auto& shape = m_cursor == Cursor::hand ? m_hand : m_arrow;
    if (!shape && m_cursor == Cursor::arrow && !m_hand) return;
    if (!shape) shape = sfml::cursor(m_cursor == Cursor::hand);
    if (shape) m_window.setMouseCursor(*shape);
}

PictureWindow::Input PictureWindow::takeInput() {
    Input input;
    input.gone = !isOpen();
    if (input.gone) return input;
    bool resized = false;
    while (const auto event = sfml::poll(m_window)) {
        input.events.push_back(*event);
        if (std::holds_alternative<WindowResized>(*event)) resized = true;
    }
    const InputWait::Events events = m_wait->take();
    input.uncovered = resized || events.uncovered || m_surface->isEmpty();
    input.gone = events.destroyed;
    for (const Key key : events.pressed) {
        input.events.push_back(KeyDown{.named = key});
        input.events.push_back(KeyUp{});
    }
    if (resized && !isFullScreen() && !m_fullScreen->isMaximised()) m_size = m_window.getSize();
    return input;
}

void PictureWindow::wait(Time longest) { m_wait->wait(longest); }

bool PictureWindow::hasGamepad() const {
    for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad) {
        if (sf::Joystick::isConnected(pad)) return true;
    }
    return false;
}

void PictureWindow::copy(const std::string& text) {
    sf::Clipboard::setString(sf::String::fromUtf8(text.begin(), text.end()));
}

std::string PictureWindow::clipboardText() const { return sfml::utf8(sf::Clipboard::getString()); }

} // namespace unknot
