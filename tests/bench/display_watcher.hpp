#pragma once

// Watches the display from outside: finds a window, notices when it is painted, reads its pixels, and presses real
// keys. Knows nothing of the program behind the window.

#include <X11/Xlib.h>

#include <cstdint>
#include <optional>

namespace unknot::bench {

class DisplayWatcher {
public:
    /// Moves the pointer into a corner, away from all buttons. Throws std::runtime_error without a display.
    DisplayWatcher();
    ~DisplayWatcher();
    DisplayWatcher(const DisplayWatcher&) = delete;
    DisplayWatcher& operator=(const DisplayWatcher&) = delete;

    /// Returns the time at which a window first shows two colours in its middle row; empty if none does within 5 s of
    /// `start`.
    std::optional<double> firstFrame(double start);

    /// Gives the keyboard to the window of firstFrame(), because there is no window manager to do so.
    void focusWindow();

    void press(KeySym key);
    void release(KeySym key);

    /// Returns the time of the next painting; empty if there is none before `until`.
    std::optional<double> nextPainting(double until);

    /// Returns once the window has not been painted for this time.
    void waitUntilStill(double milliseconds);

    /// Counts the paintings of the window until the given time. Strips of one picture count once.
    int countPictures(double until);

    /// Hash of all pixels of the window; 0 if the pixels can't be read.
    std::uint64_t pixelHash() const;

private:
    void watch(const XCreateWindowEvent& made);
    bool isPainted(const XEvent& event) const;
    bool waitForEvent(XEvent& event, double until);

    Display* m_display;
    int m_damageEvents = 0;
    Window m_window = 0;
};

} // namespace unknot::bench
