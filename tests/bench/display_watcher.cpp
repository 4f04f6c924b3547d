#include "bench/display_watcher.hpp"

#include "bench/measured_program.hpp"

#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>

#include <poll.h>

#include <algorithm>
#include <stdexcept>

namespace unknot::bench {
namespace {

constexpr double patience = 5000;        // ms
constexpr double stripsOfOnePicture = 3; // ms; paintings closer together are strips of one picture.

// Pixels. The helper windows of a graphics driver are smaller.
constexpr int leastWidth = 600;

} // namespace

DisplayWatcher::DisplayWatcher() : m_display(XOpenDisplay(nullptr)) {
    if (!m_display) throw std::runtime_error("no display");
    int errors = 0, unused = 0;
    if (!XDamageQueryExtension(m_display, &m_damageEvents, &errors) ||
        !XTestQueryExtension(m_display, &unused, &unused, &unused, &unused))
        throw std::runtime_error("the display lacks the DAMAGE or the XTEST extension");
    // Xlib's default handler exits on any error, such as a request for a window that is already gone.
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    const Window root = DefaultRootWindow(m_display);
    XSelectInput(m_display, root, SubstructureNotifyMask);
    const int screen = DefaultScreen(m_display);
    XWarpPointer(m_display, 0, root, 0, 0, 0, 0, DisplayWidth(m_display, screen), DisplayHeight(m_display, screen));
    XSync(m_display, False);
}

DisplayWatcher::~DisplayWatcher() { XCloseDisplay(m_display); }

std::optional<double> DisplayWatcher::firstFrame(double start) {
    XEvent event;
    while (waitForEvent(event, start + patience)) {
        const double now = nowInMs();
        if (event.type == CreateNotify && event.xcreatewindow.width > leastWidth) watch(event.xcreatewindow);
        if (event.type == m_damageEvents + XDamageNotify && isPainted(event)) return now;
    }
    return std::nullopt;
}

void DisplayWatcher::focusWindow() {
    XSetInputFocus(m_display, m_window, RevertToPointerRoot, CurrentTime);
    XSync(m_display, False);
}

void DisplayWatcher::press(KeySym key) {
    XTestFakeKeyEvent(m_display, XKeysymToKeycode(m_display, key), True, CurrentTime);
    XFlush(m_display);
}

void DisplayWatcher::release(KeySym key) {
    XTestFakeKeyEvent(m_display, XKeysymToKeycode(m_display, key), False, CurrentTime);
    XFlush(m_display);
}

std::optional<double> DisplayWatcher::nextPainting(double until) {
    XEvent event;
    while (waitForEvent(event, until)) {
        if (event.type == m_damageEvents + XDamageNotify) return nowInMs();
    }
    return std::nullopt;
}

void DisplayWatcher::waitUntilStill(double milliseconds) {
    while (nextPainting(nowInMs() + milliseconds)) {
    }
}

int DisplayWatcher::countPictures(double until) {
    int pictures = 0;
    double last = 0;
    while (const auto painting = nextPainting(until)) {
        if (*painting - last > stripsOfOnePicture) ++pictures;
        last = *painting;
    }
    return pictures;
}

std::uint64_t DisplayWatcher::pixelHash() const {
    XWindowAttributes look;
    if (!XGetWindowAttributes(m_display, m_window, &look)) return 0;
    XImage* image = XGetImage(m_display, m_window, 0, 0, static_cast<unsigned>(look.width),
                              static_cast<unsigned>(look.height), AllPlanes, ZPixmap);
    if (!image) return 0;
    std::uint64_t hash = 14695981039346656037ULL; // FNV-1a
    const auto* bytes = reinterpret_cast<const unsigned char*>(image->data);
    std::for_each(bytes, bytes + image->bytes_per_line * image->height,
                  [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211ULL; });
    XDestroyImage(image);
    return hash;
}

void DisplayWatcher::watch(const XCreateWindowEvent& made) {
    m_window = made.window;
    XDamageCreate(m_display, made.window, XDamageReportRawRectangles);
    XFlush(m_display);
}

// The display may paint the background by itself, but in a single colour. So a frame must have two colours.
bool DisplayWatcher::isPainted(const XEvent& event) const {
    const auto& damage = reinterpret_cast<const XDamageNotifyEvent&>(event);
    const int width = damage.geometry.width, height = damage.geometry.height;
    XImage* row =
        XGetImage(m_display, damage.drawable, 0, height / 2, static_cast<unsigned>(width), 1, AllPlanes, ZPixmap);
    if (!row) return false;
    bool differs = false;
    for (int x = 1; x < width && !differs; ++x)
        differs = XGetPixel(row, x, 0) != XGetPixel(row, 0, 0);
    XDestroyImage(row);
    return differs;
}

bool DisplayWatcher::waitForEvent(XEvent& event, double until) {
    while (XPending(m_display) == 0) {
        const double left = until - nowInMs();
        if (left <= 0) return false;
        pollfd input{ConnectionNumber(m_display), POLLIN, 0};
        poll(&input, 1, static_cast<int>(left) + 1);
    }
    XNextEvent(m_display, &event);
    return true;
}

} // namespace unknot::bench
