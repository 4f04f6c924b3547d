#include "layout.hpp"

#include <X11/XKBlib.h>

#include <cstdlib>

namespace unknot::test {

Layout::Layout(const std::string& options) { set(options); }

Layout::~Layout() {
    use(0);
    set("-layout us -variant ''");
}

void Layout::set(const std::string& options) { m_set = std::system(("setxkbmap " + options).c_str()) == 0; }

void Layout::use(unsigned layout) {
    Display* display = XOpenDisplay(nullptr);
    if (!display) return;
    XkbLockGroup(display, XkbUseCoreKbd, layout);
    XCloseDisplay(display);
}

// A new connection, because an old one may still know the last layout.
unsigned long keySymbol(unsigned code, int level) {
    Display* display = XOpenDisplay(nullptr);
    if (!display) return NoSymbol;
    const KeySym symbol = XkbKeycodeToKeysym(display, static_cast<KeyCode>(code), 0, level);
    XCloseDisplay(display);
    return symbol;
}

} // namespace unknot::test
