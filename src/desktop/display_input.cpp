#include "desktop/display_input.hpp"

#include <X11/XKBlib.h>
#include <X11/Xutil.h>

namespace unknot {
namespace {

KeyStroke strokeOf(XKeyEvent event) {
    KeyStroke stroke;
    stroke.code = event.keycode & 0xFF;
    for (std::size_t i = 0; i < stroke.printed.size(); ++i)
        stroke.printed[i] = XLookupKeysym(&event, static_cast<int>(i));
    stroke.shift = event.state & ShiftMask;
    stroke.control = event.state & ControlMask;
    stroke.otherModifier = event.state & (Mod1Mask | Mod4Mask);
    stroke.released = event.type == KeyRelease;
    KeySym sign = NoSymbol;
    XLookupString(&event, nullptr, 0, &sign, nullptr);
    stroke.sign = sign;
    return stroke;
}

} // namespace

DisplayInput::DisplayInput(Display* display, Window window, Atom closing)
    : m_display(display), m_closing(closing), m_pointer(display, window, events) {
    // A key that is held down is let go once, when it is let go.
    XkbSetDetectableAutoRepeat(display, True, nullptr);
}

NativeWindow::Input DisplayInput::take(Size& size) {
    NativeWindow::Input input;
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        note(event, input, size);
    }
    if (m_pointer.lookAt(RestingPointer::Clock::now())) input.moved = true;
    return input;
}

void DisplayInput::note(XEvent& event, NativeWindow::Input& input, Size& size) {
    switch (event.type) {
    case ClientMessage:
        if (static_cast<Atom>(event.xclient.data.l[0]) == m_closing) input.closed = true;
        break;
    case DestroyNotify:
        input.closed = true;
        break;
    case Expose:
        input.uncovered = true;
        break;
    case ConfigureNotify:
        size = {double(event.xconfigure.width), double(event.xconfigure.height)};
        break;
    case KeyPress:
    case KeyRelease:
        input.events.push_back(strokeOf(event.xkey));
        break;
    case FocusIn:
    case FocusOut:
        noteKeyboard(event.type == FocusIn, input);
        break;
    case MappingNotify:
        XRefreshKeyboardMapping(&event.xmapping);
        break;
    case MotionNotify:
        input.moved = true;
        m_pointer.noteMove(RestingPointer::Clock::now());
        break;
    case ButtonPress:
        notePress(event.xbutton, input);
        break;
    default:
        break;
    }
}

// Buttons 4 and 5 are the wheel.
void DisplayInput::notePress(const XButtonEvent& press, NativeWindow::Input& input) const {
    if (press.button == Button1) input.events.push_back(NativeWindow::Click{{double(press.x), double(press.y)}});
    if (press.button == Button4) input.events.push_back(NativeWindow::Wheel{-1});
    if (press.button == Button5) input.events.push_back(NativeWindow::Wheel{1});
}

// The first time it is not back, but there.
void DisplayInput::noteKeyboard(bool here, NativeWindow::Input& input) {
    if (!here) input.events.push_back(NativeWindow::KeyboardLost{});
    if (here && m_keyboardLost) input.events.push_back(NativeWindow::KeyboardGained{});
    m_keyboardLost = !here;
}

} // namespace unknot
