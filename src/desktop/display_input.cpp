#include "desktop/display_input.hpp"

#include <X11/XKBlib.h>
#include <X11/Xutil.h>

namespace unknot {
namespace {

constexpr unsigned layouts = 4;
constexpr unsigned thirdLevel = Mod5Mask; // AltGr, where a layout has it.

// A group is what X calls a layout.
void namePrinted(const XKeyEvent& event, KeyStroke& stroke) {
    const auto chosen = static_cast<unsigned>(XkbGroupForCoreState(event.state));
    for (unsigned i = 0; i < layouts; ++i) {
        for (const unsigned level : {0U, 1U})
            stroke.printed[2 * i + level] =
                XkbKeycodeToKeysym(event.display, static_cast<KeyCode>(stroke.code),
                                   static_cast<int>((chosen + i) % layouts), static_cast<int>(level));
    }
}

KeyStroke strokeOf(XKeyEvent event) {
    KeyStroke stroke;
    stroke.code = event.keycode & 0xFF;
    if ((event.state & thirdLevel) == 0) namePrinted(event, stroke);
    stroke.shift = event.state & ShiftMask;
    stroke.control = event.state & ControlMask;
    stroke.otherModifier = event.state & (Mod1Mask | Mod4Mask);
    stroke.released = event.type == KeyRelease;
    KeySym keysym = NoSymbol;
    XLookupString(&event, nullptr, 0, &keysym, nullptr);
    stroke.keysym = keysym;
    return stroke;
}

HeldKeys heldIn(const XKeymapEvent& event) {
    HeldKeys held;
    for (std::size_t code = 0; code < held.size(); ++code)
        held[code] = event.key_vector[code / 8] >> (code % 8) & 1;
    return held;
}

} // namespace

DisplayInput::DisplayInput(Display* display, Window window, Atom closing)
    : m_display(display), m_protocols(XInternAtom(display, "WM_PROTOCOLS", False)), m_closing(closing),
      m_pointer(display, window, events) {
    // A key that is held down is let go once, when it is let go; isRepeat() is for displays that do not know how.
    XkbSetDetectableAutoRepeat(display, True, nullptr);
}

NativeWindow::Input DisplayInput::take(Size& size) {
    NativeWindow::Input input;
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        note(event, input, size);
    }
    if (!input.closed && m_pointer.lookAt(RestingPointer::Clock::now())) input.moved = true;
    return input;
}

void DisplayInput::note(XEvent& event, NativeWindow::Input& input, Size& size) {
    switch (event.type) {
    case ClientMessage:
        if (event.xclient.message_type == m_protocols && static_cast<Atom>(event.xclient.data.l[0]) == m_closing)
            input.closed = true;
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
        if (!isRepeat(event)) input.events.push_back(strokeOf(event.xkey));
        break;
    case KeymapNotify:
        input.events.push_back(heldIn(event.xkeymap));
        break;
    case FocusIn:
    case FocusOut:
        noteKeyboard(event.xfocus, input);
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

// A hotkey of the desktop takes the keyboard for a moment only, and the pointer may lend it to where it lies.
void DisplayInput::noteKeyboard(const XFocusChangeEvent& change, NativeWindow::Input& input) {
    const bool forAMoment = change.mode == NotifyGrab || change.mode == NotifyUngrab;
    const bool lent = change.detail == NotifyPointer || change.detail == NotifyInferior;
    if (forAMoment || lent) return;
    const bool here = change.type == FocusIn;
    if (here && m_keyboardLost) input.events.push_back(NativeWindow::KeyboardBack{});
    m_keyboardLost = !here;
}

// Then it is pressed again at the very moment at which it is let go.
bool DisplayInput::isRepeat(const XEvent& released) const {
    if (released.type != KeyRelease || XEventsQueued(m_display, QueuedAfterReading) == 0) return false;
    XEvent next;
    XPeekEvent(m_display, &next);
    return next.type == KeyPress && next.xkey.keycode == released.xkey.keycode && next.xkey.time == released.xkey.time;
}

} // namespace unknot
