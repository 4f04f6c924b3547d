#include "desktop/native_window.hpp"

#include "desktop/display_errors.hpp"
#include "desktop/display_input.hpp"
#include "desktop/display_saver.hpp"
#include "desktop/full_screen.hpp"
#include "desktop/pixel_format.hpp"
#include "desktop/seen.hpp"
#include "desktop/surface.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace unknot {
namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

constexpr Size smallest{640, 400};
constexpr double longest = 16384;

/// How a window shows all colours.
struct TrueColors {
    Visual* visual = nullptr;
    int depth = 0;
};

// The display's own way, but where that is a palette another one that it may have. Without a visual where it has none.
TrueColors trueColorsOf(Display* display) {
    const int screen = DefaultScreen(display);
    Visual* own = DefaultVisual(display, screen);
    if (own->c_class == TrueColor) return {own, DefaultDepth(display, screen)};
    XVisualInfo found;
    if (XMatchVisualInfo(display, screen, 24, TrueColor, &found)) return {found.visual, found.depth};
    return {};
}

unsigned lengthOf(double pixels) { return static_cast<unsigned>(std::clamp(pixels, 1.0, longest)); }

} // namespace

struct NativeWindow::Implementation {
    std::unique_ptr<Display, CloseDisplay> display;
    Window window = 0;
    TrueColors look;
    Atom closing = 0;
    Size size;
    std::optional<DisplayErrors> errors;
    std::optional<DisplayInput> input;
    std::optional<Surface> surface;
    std::optional<FullScreen> fullScreen;
    bool awake = false;

    Atom atom(const char* name) const { return XInternAtom(display.get(), name, False); }
    Window root() const { return DefaultRootWindow(display.get()); }

    unsigned long pixelOf(Color color) const {
        const Visual& visual = *look.visual;
        return unknot::pixelOf(color, visual.red_mask, visual.green_mask, visual.blue_mask);
    }

    void create(Color background) {
        Display* d = display.get();
        // One request that fails is not to end the program.
        errors.emplace(d);
        XSetWindowAttributes wanted{};
        wanted.background_pixel = pixelOf(background);
        wanted.border_pixel = 0;
        wanted.colormap = XCreateColormap(d, root(), look.visual, AllocNone);
        // What is there stays in place while the window is resized, until the next frame.
        wanted.bit_gravity = NorthWestGravity;
        wanted.event_mask = DisplayInput::events;
        window =
            XCreateWindow(d, root(), 0, 0, lengthOf(size.width), lengthOf(size.height), 0, look.depth, InputOutput,
                          look.visual, CWBackPixel | CWBorderPixel | CWColormap | CWBitGravity | CWEventMask, &wanted);
        closing = atom("WM_DELETE_WINDOW");
        XSetWMProtocols(d, window, &closing, 1);
        describe();
        input.emplace(d, window, closing);
        surface.emplace(d, window, look.visual, look.depth);
        fullScreen.emplace(d, window);
    }

    void describe() {
        XSizeHints sizes{};
        sizes.flags = PMinSize;
        sizes.min_width = static_cast<int>(smallest.width);
        sizes.min_height = static_cast<int>(smallest.height);
        XWMHints hints{};
        hints.flags = InputHint;
        hints.input = True;
        char name[] = "unknot";
        XClassHint classHint{name, name};
        XSetWMProperties(display.get(), window, nullptr, nullptr, nullptr, 0, &sizes, &hints, &classHint);
        const long process = getpid();
        XChangeProperty(display.get(), window, atom("_NET_WM_PID"), XA_CARDINAL, 32, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(&process), 1);
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
    made->look = trueColorsOf(display);
    if (!made->look.visual) {
        fault = "The display has too few colours for a window.";
        return nullptr;
    }
    const int screen = DefaultScreen(display);
    made->size = {std::min(size.width, double(DisplayWidth(display, screen))),
                  std::min(size.height, double(DisplayHeight(display, screen)))};
    made->create(background);
    std::unique_ptr<NativeWindow> window(new NativeWindow(std::move(made)));
    window->setTitle(title);
    XMapRaised(display, window->m_implementation->window);
    // Without a window manager nobody else gives the window the keyboard, and it must be seen first.
    const Window shown = window->m_implementation->window;
    if (!isManaged(display) && seenWithin(std::chrono::seconds(1), display, shown))
        XSetInputFocus(display, shown, RevertToPointerRoot, CurrentTime);
    XSync(display, False);
    return window;
}

NativeWindow::NativeWindow(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}

NativeWindow::~NativeWindow() = default;

Size NativeWindow::size() const { return m_implementation->size; }

void NativeWindow::show(const Pixels& pixels) { m_implementation->surface->show(pixels); }

void NativeWindow::setTitle(const std::string& title) {
    Display* display = m_implementation->display.get();
    const auto* bytes = reinterpret_cast<const unsigned char*>(title.data());
    const int length = static_cast<int>(title.size());
    const Atom utf8 = m_implementation->atom("UTF8_STRING");
    for (const Atom property : {m_implementation->atom("_NET_WM_NAME"), Atom{XA_WM_NAME}})
        XChangeProperty(display, m_implementation->window, property, utf8, 8, PropModeReplace, bytes, length);
    XFlush(display);
}

void NativeWindow::setBackground(Color background) {
    Display* display = m_implementation->display.get();
    XSetWindowBackground(display, m_implementation->window, m_implementation->pixelOf(background));
    XFlush(display);
}

bool NativeWindow::isFullScreen() const { return m_implementation->fullScreen->on(); }

void NativeWindow::toggleFullScreen() { m_implementation->fullScreen->toggle(m_implementation->size); }

void NativeWindow::keepAwake(bool awake) {
    if (awake == m_implementation->awake) return;
    m_implementation->awake = awake;
    suspendDisplaySaver(m_implementation->display.get(), awake);
}

NativeWindow::Input NativeWindow::takeInput() { return m_implementation->input->take(m_implementation->size); }

void NativeWindow::wait(Time longest) {
    Display* display = m_implementation->display.get();
    if (longest.count() <= 0 || XPending(display) > 0) return;
    pollfd input{ConnectionNumber(display), POLLIN, 0};
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(longest).count();
    poll(&input, 1, static_cast<int>(std::min<std::int64_t>(ms, 60'000)));
}

} // namespace unknot
