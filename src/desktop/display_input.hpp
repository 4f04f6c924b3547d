#pragma once

// What the display tells of a window as what happened to it. Hides the pointer while it rests. Hidden inside the
// desktop room.

#include "desktop/native_window.hpp"
#include "desktop/resting_pointer.hpp"

#include <X11/Xlib.h>

namespace unknot {

class DisplayInput {
public:
    /// The events that the window must ask for.
    static constexpr long events = KeyPressMask | KeyReleaseMask | KeymapStateMask | ButtonPressMask | FocusChangeMask |
                                   StructureNotifyMask | ExposureMask;

    /// Both must outlive it. `closing` is the message with which a window is asked to close.
    DisplayInput(Display* display, Window window, Atom closing);

    /// What happened since the last call; `size` becomes what it is now.
    NativeWindow::Input take(Size& size);

private:
    void note(XEvent& event, NativeWindow::Input& input, Size& size);
    void notePress(const XButtonEvent& press, NativeWindow::Input& input) const;
    void noteKeyboard(const XFocusChangeEvent& change, NativeWindow::Input& input);
    bool isRepeat(const XEvent& released) const;

    Display* m_display;
    Atom m_protocols, m_closing;
    RestingPointer m_pointer;
    bool m_keyboardLost = false;
};

} // namespace unknot
