#include "desktop/full_screen.hpp"

#include "desktop/display_errors.hpp"

#include <X11/Xatom.h>

#include <algorithm>
#include <vector>

namespace unknot {
namespace {

Atom atomOf(Display* display, const char* name) { return XInternAtom(display, name, False); }

// The numbers that a property holds; none where there is no such property, or no such window.
std::vector<unsigned long> property(Display* display, Window window, const char* name, Atom type) {
    constexpr long most = 64;
    Atom found = 0;
    int format = 0;
    unsigned long count = 0, more = 0;
    unsigned char* data = nullptr;
    const int status = XGetWindowProperty(display, window, atomOf(display, name), 0, most, False, type, &found, &format,
                                          &count, &more, &data);
    std::vector<unsigned long> numbers;
    if (status == Success && data && format == 32) {
        const auto* first = reinterpret_cast<const unsigned long*>(data);
        numbers.assign(first, first + count);
    }
    if (data) XFree(data);
    return numbers;
}

} // namespace

// The mark of a manager that is gone may still stand there, but names a window that does not name itself.
bool isManaged(Display* display) {
    constexpr auto mark = "_NET_SUPPORTING_WM_CHECK";
    const DisplayErrors errors(display);
    const auto named = property(display, DefaultRootWindow(display), mark, XA_WINDOW);
    return !named.empty() && property(display, named.front(), mark, XA_WINDOW) == named;
}

bool FullScreen::on() const {
    if (!isManaged(m_display)) return m_covers;
    const auto states = property(m_display, m_window, "_NET_WM_STATE", XA_ATOM);
    return std::ranges::find(states, atomOf(m_display, "_NET_WM_STATE_FULLSCREEN")) != states.end();
}

void FullScreen::toggle(Size present) {
    if (isManaged(m_display)) return ask(!on());
    m_covers = !m_covers;
    if (!m_covers) return resize(m_before);
    m_before = present;
    XWindowAttributes screen{};
    XGetWindowAttributes(m_display, DefaultRootWindow(m_display), &screen);
    resize({double(screen.width), double(screen.height)});
}

void FullScreen::ask(bool wanted) const {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = m_window;
    event.xclient.message_type = atomOf(m_display, "_NET_WM_STATE");
    event.xclient.format = 32;
    event.xclient.data.l[0] = wanted ? 1 : 0;
    event.xclient.data.l[1] = static_cast<long>(atomOf(m_display, "_NET_WM_STATE_FULLSCREEN"));
    event.xclient.data.l[3] = 1;
    XSendEvent(m_display, DefaultRootWindow(m_display), False, SubstructureNotifyMask | SubstructureRedirectMask,
               &event);
    XFlush(m_display);
}

void FullScreen::resize(Size size) const {
    XMoveResizeWindow(m_display, m_window, 0, 0, static_cast<unsigned>(std::max(size.width, 1.0)),
                      static_cast<unsigned>(std::max(size.height, 1.0)));
    XFlush(m_display);
}

} // namespace unknot
