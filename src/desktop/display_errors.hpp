#pragma once

// What the display complains of. Left to itself, its library would end the program over a window that is gone or a
// request that was refused. Hidden inside the desktop room.

#include <X11/Xlib.h>

namespace unknot {

/// While one is there, complaints are only noted. They may lie within one another; of one thread at a time.
class DisplayErrors {
public:
    explicit DisplayErrors(Display* display);
    ~DisplayErrors();
    DisplayErrors(const DisplayErrors&) = delete;
    DisplayErrors& operator=(const DisplayErrors&) = delete;

    /// Whether the display complained since this was made; waits for its answers.
    bool any() const;

private:
    Display* m_display;
    XErrorHandler m_before;
    int m_countBefore;
};

} // namespace unknot
