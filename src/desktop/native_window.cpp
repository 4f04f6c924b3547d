#include "desktop/native_window.hpp"

#include "desktop/display_saver.hpp"
#include "desktop/resting_pointer.hpp"
#include "desktop/seen.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace unknot {
namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

constexpr Size smallest{640, 400};
constexpr double longest = 16384;

// The display's own number for a colour; the black pixel where it has no such colour.
unsigned long pixelOf(Display* display, Color color) {
    XColor wanted{};
    wanted.red = static_cast<unsigned short>(color.red * 257);
    wanted.green = static_cast<unsigned short>(color.green * 257);
    wanted.blue = static_cast<unsigned short>(color.blue * 257);
    const int screen = DefaultScreen(display);
    if (!XAllocColor(display, DefaultColormap(display, screen), &wanted)) return BlackPixel(display, screen);
    return wanted.pixel;
}

unsigned lengthOf(double pixels) { return static_cast<unsigned>(std::clamp(pixels, 1.0, longest)); }

} // namespace

struct NativeWindow::Implementation {
    std::unique_ptr<Display, CloseDisplay> display;
    Window window = 0;
    Window sheet = 0; ///< See coverWithSheet().
    Atom closing = 0;
    Size size;
    Box before; ///< Place and size to come back to from full screen without a window manager.
    std::optional<RestingPointer> pointer;
    bool fullScreen = false;
    bool awake = false;

    Atom atom(const char* name) const { return XInternAtom(display.get(), name, False); }
    Window root() const { return DefaultRootWindow(display.get()); }

    void create(Color background) {
        Display* d = display.get();
        XSetWindowAttributes wanted{};
        wanted.background_pixel = pixelOf(d, background);
        // What is there stays in place while the window is resized, until the next frame.
        wanted.bit_gravity = NorthWestGravity;
        wanted.event_mask = KeyPressMask | StructureNotifyMask | ExposureMask;
        window = XCreateWindow(d, root(), 0, 0, lengthOf(size.width), lengthOf(size.height), 0, CopyFromParent,
                               InputOutput, nullptr, CWBackPixel | CWBitGravity | CWEventMask, &wanted);
        closing = atom("WM_DELETE_WINDOW");
        XSetWMProtocols(d, window, &closing, 1);
        describe();
        coverWithSheet();
    }

    // Presses of buttons can be asked for by one client only, and the graphics library does so on the
    // window it draws in. They come to this invisible sheet over the window instead, and wake wait().
    void coverWithSheet() {
        XSetWindowAttributes wanted{};
        wanted.event_mask = ButtonPressMask;
        sheet = XCreateWindow(display.get(), window, 0, 0, lengthOf(longest), lengthOf(longest), 0, 0, InputOnly,
                              nullptr, CWEventMask, &wanted);
        XMapWindow(display.get(), sheet);
        pointer.emplace(display.get(), window, sheet, ButtonPressMask);
    }

    void describe() {
        XSizeHints hints{};
        hints.flags = PMinSize;
        hints.min_width = static_cast<int>(smallest.width);
        hints.min_height = static_cast<int>(smallest.height);
        XSetWMNormalHints(display.get(), window, &hints);
        char name[] = "unknot";
        XClassHint classHint{name, name};
        XSetClassHint(display.get(), window, &classHint);
        const long process = getpid();
        XChangeProperty(display.get(), window, atom("_NET_WM_PID"), XA_CARDINAL, 32, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(&process), 1);
    }

    bool managed() const { return has(root(), "_NET_SUPPORTING_WM_CHECK", XA_WINDOW); }

    bool has(Window owner, const char* property, Atom type) const {
        Atom found = 0;
        int format = 0;
        unsigned long count = 0, more = 0;
        unsigned char* data = nullptr;
        const int status = XGetWindowProperty(display.get(), owner, atom(property), 0, 1, False, type, &found, &format,
                                              &count, &more, &data);
        if (data) XFree(data);
        return status == Success && count > 0;
    }

    void askFullScreen() {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = atom("_NET_WM_STATE");
        event.xclient.format = 32;
        event.xclient.data.l[0] = fullScreen ? 1 : 0;
        event.xclient.data.l[1] = static_cast<long>(atom("_NET_WM_STATE_FULLSCREEN"));
        event.xclient.data.l[3] = 1;
        XSendEvent(display.get(), root(), False, SubstructureNotifyMask | SubstructureRedirectMask, &event);
    }

    void coverScreen() {
        Display* d = display.get();
        if (fullScreen) before = {0, 0, size.width, size.height};
        const int screen = DefaultScreen(d);
        const Size next = fullScreen ? Size{double(DisplayWidth(d, screen)), double(DisplayHeight(d, screen))}
                                     : Size{before.width, before.height};
        XMoveResizeWindow(d, window, 0, 0, lengthOf(next.width), lengthOf(next.height));
    }

    void note(const XEvent& event, Input& input) {
        if (event.type == ClientMessage && static_cast<Atom>(event.xclient.data.l[0]) == closing) input.closed = true;
        if (event.type == DestroyNotify) input.closed = true;
        if (event.type == Expose) input.uncovered = true;
        if (event.type == KeyPress) input.keyboard = true;
        if (event.type == MotionNotify) noteMove(input);
        if (event.type == ConfigureNotify) {
            size = {double(event.xconfigure.width), double(event.xconfigure.height)};
            input.resized = true;
        }
        if (event.type == ButtonPress) notePress(event.xbutton, input);
    }

    void noteMove(Input& input) {
        input.moved = true;
        pointer->noteMove(RestingPointer::Clock::now());
    }

    // Buttons 4 and 5 are the wheel.
    static void notePress(const XButtonEvent& press, Input& input) {
        if (press.button == Button1) input.clicks.push_back({double(press.x), double(press.y)});
        if (press.button == Button4) --input.wheel;
        if (press.button == Button5) ++input.wheel;
    }
};

std::unique_ptr<NativeWindow> NativeWindow::open(const std::string& title, Color background, Size size,
                                                 std::string& fault) {
    auto made = std::make_unique<Implementation>();
    made->display.reset(XOpenDisplay(nullptr));
    if (!made->display) {
        fault = "There is no display to open a window on.";
        return nullptr;
    }
    Display* display = made->display.get();
    const int screen = DefaultScreen(display);
    made->size = {std::min(size.width, double(DisplayWidth(display, screen))),
                  std::min(size.height, double(DisplayHeight(display, screen)))};
    made->create(background);
    std::unique_ptr<NativeWindow> window(new NativeWindow(std::move(made)));
    window->setTitle(title);
    XMapRaised(display, window->handle());
    // Without a window manager nobody else gives the window the keyboard, and it must be seen first.
    if (!window->m_implementation->managed() && seenWithin(std::chrono::seconds(1), display, window->handle()))
        XSetInputFocus(display, window->handle(), RevertToPointerRoot, CurrentTime);
    XSync(display, False);
    return window;
}

NativeWindow::NativeWindow(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}

// The graphics library may still be about to say, on a connection of its own, that it no longer listens to this
// window; were that to arrive after the window is gone, it would end the program with a fault.
NativeWindow::~NativeWindow() {
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    XDestroyWindow(m_implementation->display.get(), m_implementation->window);
    XFlush(m_implementation->display.get());
}

unsigned long NativeWindow::handle() const { return m_implementation->window; }

void NativeWindow::setTitle(const std::string& title) {
    Display* display = m_implementation->display.get();
    const auto* bytes = reinterpret_cast<const unsigned char*>(title.data());
    const int length = static_cast<int>(title.size());
    const Atom utf8 = m_implementation->atom("UTF8_STRING");
    for (const Atom property : {m_implementation->atom("_NET_WM_NAME"), Atom{XA_WM_NAME}})
        XChangeProperty(display, handle(), property, utf8, 8, PropModeReplace, bytes, length);
    XFlush(display);
}

void NativeWindow::setBackground(Color background) {
    Display* display = m_implementation->display.get();
    XSetWindowBackground(display, handle(), pixelOf(display, background));
    XFlush(display);
}

bool NativeWindow::isFullScreen() const { return m_implementation->fullScreen; }

void NativeWindow::toggleFullScreen() {
    m_implementation->fullScreen = !m_implementation->fullScreen;
    if (m_implementation->managed())
        m_implementation->askFullScreen();
    else
        m_implementation->coverScreen();
    XFlush(m_implementation->display.get());
}

void NativeWindow::keepAwake(bool awake) {
    if (awake == m_implementation->awake) return;
    m_implementation->awake = awake;
    suspendDisplaySaver(m_implementation->display.get(), awake);
}

NativeWindow::Input NativeWindow::takeInput() {
    Input input;
    Display* display = m_implementation->display.get();
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
        m_implementation->note(event, input);
    }
    if (m_implementation->pointer->lookAt(RestingPointer::Clock::now())) input.moved = true;
    return input;
}

void NativeWindow::wait(Time longest) {
    Display* display = m_implementation->display.get();
    if (longest.count() <= 0 || XPending(display) > 0) return;
    pollfd input{ConnectionNumber(display), POLLIN, 0};
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(longest).count();
    poll(&input, 1, static_cast<int>(std::min<std::int64_t>(ms, 60'000)));
}

} // namespace unknot
