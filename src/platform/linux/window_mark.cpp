#include "platform/window_mark.hpp"

#include "platform/linux/display_connection.hpp"

#include <utility>

namespace unknot {
namespace {

// An X selection: a display has one owner for each name, and none once the owner's window is gone.
constexpr auto name = "_UNKNOT_MARK";

// Asks as a pager does, for a person: a window manager shows the window even if another program is in use. The number
// is from the Extended Window Manager Hints, _NET_ACTIVE_WINDOW.
void askManager(Window window) {
    constexpr long fromPerson = 2;
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = x11::atom("_NET_ACTIVE_WINDOW");
    event.xclient.format = 32;
    event.xclient.data.l[0] = fromPerson;
    XSendEvent(x11::connection(), DefaultRootWindow(x11::connection()), False,
               SubstructureNotifyMask | SubstructureRedirectMask, &event);
}

} // namespace

void WindowMark::set(bool wanted) {
    if (std::exchange(m_isSet, wanted) == wanted) return;
    Display* display = x11::connection();
    const Atom mark = x11::atom(name);
    // Another window may have taken the mark since.
    if (!wanted && XGetSelectionOwner(display, mark) != m_window) return;
    XSetSelectionOwner(display, mark, wanted ? m_window : None, CurrentTime);
    XFlush(display);
}

bool showMarkedWindow() {
    Display* display = x11::connection();
    const Window window = XGetSelectionOwner(display, x11::atom(name));
    if (window == None) return false;
    if (x11::isManaged()) {
        askManager(window);
    } else {
        XMapRaised(display, window);
        XSetInputFocus(display, window, RevertToPointerRoot, CurrentTime);
    }
    XSync(display, False);
    return true;
}

} // namespace unknot
