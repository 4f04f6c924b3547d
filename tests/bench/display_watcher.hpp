#pragma once

// Watches the display from outside: which window appears, when it is painted and how it looks. Presses real keys in it.
// Knows nothing of the program behind the window.

#include <X11/Xlib.h>

#include <cstdint>
#include <optional>

namespace unknot::bench {

class DisplayWatcher {
public:
    /// Moves the pointer into a corner, where it points at nothing. Throws std::runtime_error without a display.
    DisplayWatcher();
    ~DisplayWatcher();
    DisplayWatcher(const DisplayWatcher&) = delete;
    DisplayWatcher& operator=(const DisplayWatcher&) = delete;

    /// When more than one colour stood in the middle of a window for the first time; none within 5 s of the start.
    std::optional<double> firstFrame(double start);

    /// Gives the keys to the window of the first frame. There is no window manager to do so.
    void focusWindow();

    void press(KeySym key);
    void release(KeySym key);

    /// When the window is painted next; none until the given time.
    std::optional<double> nextPainting(double until);

    /// Returns once the window was not painted for that long.
    void waitUntilStill(double milliseconds);

    /// How often the window is painted until the given time. Strips of one picture count once.
    int countPictures(double until);

    /// A number for all pixels of the window; other pixels have another.
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
