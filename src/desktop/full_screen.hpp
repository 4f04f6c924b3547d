#pragma once

// A window over all of the screen, and back: through the window manager, or where there is none by its size. Hidden
// inside the desktop room.

#include "picture/draw_list.hpp"

#include <X11/Xlib.h>

namespace unknot {

/// True where somebody looks after the windows of this display.
bool isManaged(Display* display);

class FullScreen {
public:
    /// Both must outlive it.
    FullScreen(Display* display, Window window) : m_display(display), m_window(window) {}

    bool on() const; ///< As it is now, whoever asked for it.

    /// `present` is the window's size, to which it comes back.
    void toggle(Size present);

private:
    void ask(bool wanted) const;
    void resize(Size size) const;

    Display* m_display;
    Window m_window;
    bool m_covers = false; ///< Where there is no window manager.
    Size m_before;
};

} // namespace unknot
