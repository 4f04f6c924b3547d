#include "platform/full_screen.hpp"

#include "platform/linux/display_connection.hpp"

#include <X11/Xatom.h>

#include <algorithm>

namespace unknot {
namespace {

constexpr auto stateName = "_NET_WM_STATE";
constexpr auto fullScreenName = "_NET_WM_STATE_FULLSCREEN";

void askManager(Window window, bool wanted) {
    Display* display = x11::connection();
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = x11::atom(stateName);
    event.xclient.format = 32;
    event.xclient.data.l[0] = wanted ? 1 : 0;
    event.xclient.data.l[1] = static_cast<long>(x11::atom(fullScreenName));
    event.xclient.data.l[3] = 1;
    XSendEvent(display, DefaultRootWindow(display), False, SubstructureNotifyMask | SubstructureRedirectMask, &event);
    XFlush(display);
}

bool hasState(Window window, const char* name) {
    const auto states = x11::property(window, stateName, XA_ATOM);
    return std::ranges::find(states, x11::atom(name)) != states.end();
}

} // namespace

std::optional<bool> FullScreen::state() const {
    return x11::isManaged() ? hasState(m_window, fullScreenName) : m_before.has_value();
}

bool FullScreen::isMaximised() const {
    return hasState(m_window, "_NET_WM_STATE_MAXIMIZED_HORZ") || hasState(m_window, "_NET_WM_STATE_MAXIMIZED_VERT");
}

void FullScreen::set(bool wanted) {
    if (x11::isManaged()) return askManager(m_window, wanted);
    if (wanted == m_before.has_value()) return;
    Display* display = x11::connection();
    XWindowAttributes now{}, screen{};
    XGetWindowAttributes(display, m_window, &now);
    XGetWindowAttributes(display, DefaultRootWindow(display), &screen);
    const Place whole{0, 0, static_cast<unsigned>(screen.width), static_cast<unsigned>(screen.height)};
    const Place next = wanted ? whole : *m_before;
    m_before.reset();
    if (wanted) m_before = Place{now.x, now.y, static_cast<unsigned>(now.width), static_cast<unsigned>(now.height)};
    XMoveResizeWindow(display, m_window, next.x, next.y, next.width, next.height);
    XFlush(display);
}

} // namespace unknot
