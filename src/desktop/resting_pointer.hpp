#pragma once

// Hides the pointer over a window while it rests, and shows it when it is moved. A hand that moves it would wake the
// program a hundred times a second: so movement is asked for only while the pointer is hidden, and otherwise it is
// looked for every three seconds.

#include <X11/Xlib.h>

#include <chrono>

namespace unknot {

class RestingPointer {
public:
    using Clock = std::chrono::steady_clock;

    /// The window's events are to be `otherEvents` besides the pointer's movement. It must outlive this.
    RestingPointer(Display* display, Window window, long otherEvents);
    ~RestingPointer();

    /// To be called each time around. True when the pointer was moved since it was last looked at.
    bool lookAt(Clock::time_point now);

    /// The window tells that it was moved.
    void noteMove(Clock::time_point now);

private:
    struct Place {
        int x = 0, y = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    Place place() const;
    void hide();
    void show();

    Display* m_display;
    Window m_window;
    long m_otherEvents;
    Cursor m_none = 0;
    Place m_place;
    Clock::time_point m_nextLook;
    bool m_hidden = false;
};

} // namespace unknot
