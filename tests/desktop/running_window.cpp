#include "running_window.hpp"

#include "settings/settings_file.hpp"

#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xfixes.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

namespace unknot::test {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(20);

int ignoreError(Display*, XErrorEvent*) { return 0; }

std::string noteIsRead() {
    Settings settings;
    settings.guidanceRead = true;
    return settingsText(settings);
}

double inSeconds(const timeval& time) { return static_cast<double>(time.tv_sec) + time.tv_usec / 1e6; }

} // namespace

struct RunningWindow::Implementation {
    Display* display = XOpenDisplay(nullptr);
    std::unique_ptr<OwnFolders> folders; ///< Made for this one window.
    pid_t process = -1;
    Window window = 0;
    Window backdrop = 0;
    ::Time pressedAt = 1000; ///< The display's milliseconds.

    // White, so that a window which shows for a moment what lies under it is found out.
    void showBackdrop() {
        const int screen = DefaultScreen(display);
        XSetWindowAttributes wanted{};
        wanted.override_redirect = True;
        wanted.background_pixel = WhitePixel(display, screen);
        backdrop = XCreateWindow(display, DefaultRootWindow(display), 0, 0, 1400, 900, 0, CopyFromParent, InputOutput,
                                 nullptr, CWOverrideRedirect | CWBackPixel, &wanted);
        XMapWindow(display, backdrop);
        XSync(display, False);
    }

    void start(std::vector<std::string> arguments, const OwnFolders::Environment& environment) {
        arguments.insert(arguments.begin(), UNKNOT_PROGRAM);
        std::vector<char*> pointers;
        for (std::string& argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        process = fork();
        if (process != 0) return;
        setenv("ALSOFT_DRIVERS", "none", 1);
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
        for (const auto& [name, value] : environment)
            setenv(name.c_str(), value.c_str(), 1);
        execv(UNKNOT_PROGRAM, pointers.data());
        _exit(127);
    }

    long processOf(Window one) {
        Atom type = 0;
        int format = 0;
        unsigned long count = 0, more = 0;
        unsigned char* data = nullptr;
        const Atom property = XInternAtom(display, "_NET_WM_PID", False);
        XGetWindowProperty(display, one, property, 0, 1, False, XA_CARDINAL, &type, &format, &count, &more, &data);
        const long found = data && count ? *reinterpret_cast<long*>(data) : 0;
        if (data) XFree(data);
        return found;
    }

    Window search(Window under) {
        Window root = 0, parent = 0, *children = nullptr, found = 0;
        unsigned count = 0;
        if (!XQueryTree(display, under, &root, &parent, &children, &count)) return 0;
        for (unsigned i = 0; i < count && !found; ++i)
            found = processOf(children[i]) == process ? children[i] : search(children[i]);
        if (children) XFree(children);
        return found;
    }

    XWindowAttributes attributes() {
        XWindowAttributes now{};
        if (window) XGetWindowAttributes(display, window, &now);
        return now;
    }
};

RunningWindow::RunningWindow(const std::string& routine, const std::vector<std::string>& arguments)
    : m_implementation(std::make_unique<Implementation>()) {
    XSetErrorHandler(ignoreError);
    if (!m_implementation->display) return;
    m_implementation->folders = std::make_unique<OwnFolders>();
    OwnFolders& folders = *m_implementation->folders;
    folders.writeSettings(noteIsRead());
    std::vector<std::string> all{"play", folders.addRoutine("played.yaml", routine)};
    all.insert(all.end(), arguments.begin(), arguments.end());
    m_implementation->showBackdrop();
    m_implementation->start(all, folders.environment());
}

RunningWindow::RunningWindow(const OwnFolders& folders, const std::vector<std::string>& arguments,
                             const OwnFolders::Environment& more)
    : m_implementation(std::make_unique<Implementation>()) {
    XSetErrorHandler(ignoreError);
    if (!m_implementation->display) return;
    OwnFolders::Environment environment = folders.environment();
    environment.insert(environment.end(), more.begin(), more.end());
    m_implementation->start(arguments, environment);
}

RunningWindow::~RunningWindow() {
    if (m_implementation->process > 0) {
        kill(m_implementation->process, SIGTERM);
        waitpid(m_implementation->process, nullptr, 0);
    }
    if (m_implementation->display) XCloseDisplay(m_implementation->display);
}

bool RunningWindow::appeared() {
    if (!m_implementation->display) return false;
    for (const auto start = Clock::now(); Clock::now() - start < patience;) {
        if (!m_implementation->window)
            m_implementation->window = m_implementation->search(DefaultRootWindow(m_implementation->display));
        if (m_implementation->attributes().map_state == IsViewable) return true;
    }
    return false;
}

std::string RunningWindow::title() {
    XTextProperty text{};
    const Atom name = XInternAtom(m_implementation->display, "_NET_WM_NAME", False);
    if (!XGetTextProperty(m_implementation->display, m_implementation->window, &text, name) || !text.value) return {};
    std::string title(reinterpret_cast<char*>(text.value), text.nitems);
    XFree(text.value);
    return title;
}

Size RunningWindow::size() {
    const XWindowAttributes now = m_implementation->attributes();
    return {double(now.width), double(now.height)};
}

std::vector<Color> RunningWindow::pixels() {
    const XWindowAttributes now = m_implementation->attributes();
    std::vector<Color> colors;
    if (now.map_state != IsViewable) return colors;
    XImage* image = XGetImage(m_implementation->display, m_implementation->window, 0, 0, unsigned(now.width),
                              unsigned(now.height), AllPlanes, ZPixmap);
    if (!image) return colors;
    colors.reserve(std::size_t(now.width) * std::size_t(now.height));
    for (int y = 0; y < image->height; ++y) {
        for (int x = 0; x < image->width; ++x) {
            const unsigned long pixel = XGetPixel(image, x, y);
            colors.push_back({std::uint8_t(pixel >> 16), std::uint8_t(pixel >> 8), std::uint8_t(pixel), 255});
        }
    }
    XDestroyImage(image);
    return colors;
}

void RunningWindow::press(unsigned long key) {
    Display* display = m_implementation->display;
    const XWindowAttributes now = m_implementation->attributes();
    XEvent event{};
    event.xkey.display = display;
    event.xkey.window = m_implementation->window;
    event.xkey.root = now.root;
    event.xkey.same_screen = True;
    event.xkey.keycode = XKeysymToKeycode(display, key);
    if (XkbKeycodeToKeysym(display, KeyCode(event.xkey.keycode), 0, 0) != key) event.xkey.state = ShiftMask;
    for (const int type : {KeyPress, KeyRelease}) {
        event.type = type;
        // Let go and pressed again at the same time would pass for a key that is merely held.
        event.xkey.time = m_implementation->pressedAt += 50;
        XSendEvent(display, m_implementation->window, True, type == KeyPress ? KeyPressMask : KeyReleaseMask, &event);
    }
    XSync(display, False);
}

void RunningWindow::click(Point at) {
    Display* display = m_implementation->display;
    XEvent event{};
    event.type = ButtonPress;
    event.xbutton.window = m_implementation->window;
    event.xbutton.root = DefaultRootWindow(display);
    event.xbutton.button = Button1;
    event.xbutton.same_screen = True;
    event.xbutton.x = int(at.x);
    event.xbutton.y = int(at.y);
    XSendEvent(display, event.xbutton.window, True, ButtonPressMask, &event);
    XSync(display, False);
}

void RunningWindow::type(const std::string& letters) {
    for (const char letter : letters)
        press(static_cast<unsigned char>(letter));
}

void RunningWindow::leave() {
    // The window takes the keyboard when it is first seen, which may still be to come.
    eventually([&] {
        Window has = 0;
        int revert = 0;
        XGetInputFocus(m_implementation->display, &has, &revert);
        return has == m_implementation->window;
    });
    XSetInputFocus(m_implementation->display, m_implementation->backdrop, RevertToPointerRoot, CurrentTime);
    XSync(m_implementation->display, False);
}

void RunningWindow::comeBack() {
    XSetInputFocus(m_implementation->display, m_implementation->window, RevertToPointerRoot, CurrentTime);
    XSync(m_implementation->display, False);
}

void RunningWindow::movePointer(Point at) {
    Display* display = m_implementation->display;
    XWarpPointer(display, 0, m_implementation->window, 0, 0, 0, 0, int(at.x), int(at.y));
    XSync(display, False);
}

bool RunningWindow::showsPointer() {
    XFixesCursorImage* image = XFixesGetCursorImage(m_implementation->display);
    if (!image) return false;
    const unsigned long* first = image->pixels;
    const unsigned long* end = first + std::size_t(image->width) * image->height;
    const bool seen = std::any_of(first, end, [](unsigned long pixel) { return (pixel >> 24 & 0xFF) != 0; });
    XFree(image);
    return seen;
}

Ended RunningWindow::ended() {
    Ended result;
    int status = 0;
    rusage used{};
    const bool over = eventually([&] { return wait4(m_implementation->process, &status, WNOHANG, &used) > 0; });
    if (!over) return result;
    m_implementation->process = -1;
    result.processorSeconds = inSeconds(used.ru_utime) + inSeconds(used.ru_stime);
    if (WIFEXITED(status)) result.status = WEXITSTATUS(status);
    return result;
}

} // namespace unknot::test
