#pragma once

// A window over the whole screen and back, without making it anew: the desktop would show for 0.1 s meanwhile. Knows
// nothing of the window's pictures.

#include <SFML/Window/WindowHandle.hpp>

#include <optional>

namespace unknot {

class FullScreen {
public:
    explicit FullScreen(sf::WindowHandle window) : m_window(window) {}

    /// True if the window fills the screen now, also if a window manager did it. Nothing if the system has no such
    /// state: make the window anew.
    std::optional<bool> state() const;

    /// Call only if state() tells something.
    void set(bool wanted);

    /// True if a window manager made the window as wide or as high as the screen allows.
    bool isMaximised() const;

private:
    struct Place {
        int x = 0, y = 0;
        unsigned width = 1, height = 1;
    };

    [[maybe_unused]] sf::WindowHandle m_window;
    std::optional<Place> m_before; ///< Set while the window covers a screen that no window manager looks after.
};

} // namespace unknot
