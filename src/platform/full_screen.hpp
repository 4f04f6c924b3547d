#pragma once

// A window over the whole screen and back, without making it anew, which would show the desktop for 0.1 s. Knows
// nothing of the window's pictures.

#include <SFML/Window/WindowHandle.hpp>

#include <optional>

namespace unknot {

class FullScreen {
public:
    explicit FullScreen(sf::WindowHandle window) : m_window(window) {}

    /// True if the window fills the screen now, even if a window manager did it. None if the system has no such state:
    /// then make the window anew.
    std::optional<bool> state() const;

    /// Call only if state() has a value.
    void set(bool wanted);

    /// True if a window manager made the window as wide or as high as the screen allows.
    bool isMaximised() const;

private:
    struct Place {
        int x = 0, y = 0;
        unsigned width = 1, height = 1;
    };

    [[maybe_unused]] sf::WindowHandle m_window;
    std::optional<Place> m_before; ///< Set while the window covers the screen without a window manager.
};

} // namespace unknot
