#include "platform/linux/display_connection.hpp"

#include "base/system/save_thread.hpp"

#include <X11/Xatom.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace unknot::x11 {
namespace {

// Xlib's default handler exits on any error, also if only a window is gone.
int ignoreError(Display*, XErrorEvent*) { return 0; }

// Xlib allows no return from here. Settings are saved at each change, so only the last save may still run.
[[noreturn]] int endWithoutDisplay(Display*) {
    std::fputs("unknot: The display is gone, so the program ends.\n", stderr);
    SaveThread::waitForAll();
    std::_Exit(1);
}

// A server such as Xvfb restarts when its last client leaves and refuses connections meanwhile, so this tries three
// times.
Display* open() {
    XInitThreads();
    // Keeps Mesa's software driver from starting a thread for each core; the program has no work for them.
    setenv("LP_NUM_THREADS", "0", 0);
    XSetErrorHandler(ignoreError);
    XSetIOErrorHandler(endWithoutDisplay);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (Display* display = XOpenDisplay(nullptr)) return display;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return nullptr;
}

} // namespace

Display* connection() {
    static Display* const display = open();
    return display;
}

Atom atom(const char* name) { return XInternAtom(connection(), name, False); }

std::vector<unsigned long> property(Window window, const char* name, Atom type) {
    constexpr long most = 64;
    Atom found = 0;
    int format = 0;
    unsigned long count = 0, more = 0;
    unsigned char* data = nullptr;
    const int status = XGetWindowProperty(connection(), window, atom(name), 0, most, False, type, &found, &format,
                                          &count, &more, &data);
    std::vector<unsigned long> numbers;
    if (status == Success && data && format == 32) {
        const auto* first = reinterpret_cast<const unsigned long*>(data);
        numbers.assign(first, first + count);
    }
    if (data) XFree(data);
    return numbers;
}

// A window manager that ended may leave its mark on the root, but the window in the mark then has no such mark itself.
bool isManaged() {
    constexpr auto mark = "_NET_SUPPORTING_WM_CHECK";
    const auto named = property(DefaultRootWindow(connection()), mark, XA_WINDOW);
    return !named.empty() && property(named.front(), mark, XA_WINDOW) == named;
}

} // namespace unknot::x11
