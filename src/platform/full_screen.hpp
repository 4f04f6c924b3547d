#pragma once

// A window over the whole screen and back, without making it anew: the screen would flash through for 0.1 s. Knows
// nothing of what the window shows.

#include <SFML/Window/WindowHandle.hpp>

#include <optional>

namespace unknot {

class FullScreen {
public:
    explicit FullScreen(sf::WindowHandle window) : m_window(window) {}

    /// Whether the window fills the screen now, also if a window manager did it. Nothing if this system has no such
    /// state: then only a window made anew can fill the screen.
    std::optional<bool> state() const;

    /// Call only if state() tells something.
    void set(bool wanted);

private:
    struct Place {
        int x = 0, y = 0;
        unsigned width = 1, height = 1;
    };

    sf::WindowHandle m_window;
    std::optional<Place> m_before; ///< Set while the window covers a screen that no window manager looks after.
};

} // namespace unknot
