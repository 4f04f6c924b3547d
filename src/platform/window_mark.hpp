#pragma once

// A mark by which another copy of the program finds this window on the same display. Knows nothing of its meaning.

#include <SFML/Window/WindowHandle.hpp>

namespace unknot {

class WindowMark {
public:
    explicit WindowMark(sf::WindowHandle window) : m_window(window) {}

    /// The window that took the mark last has it, until the mark is taken away or the window is gone. Cheap to call
    /// with an unchanged value. Does nothing on a system without such marks.
    void set(bool wanted);

private:
    [[maybe_unused]] sf::WindowHandle m_window;
    bool m_isSet = false;
};

/// Brings the window with the mark to the front and gives it the keyboard. False if no window of this display has it.
/// Call checkDisplay() first.
bool showMarkedWindow();

} // namespace unknot
