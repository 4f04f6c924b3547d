#include "running_window.hpp"

#include "settings/settings_text.hpp"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xfixes.h>
#include <X11/keysym.h>

#include <fcntl.h>
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

double inSeconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

struct RunningWindow::Implementation {
    Display* display = XOpenDisplay(nullptr);
    std::unique_ptr<OwnFolders> folders; ///< Null if the test brought its own folders.
    pid_t process = -1;
    Window window = 0;
    Window backdrop = 0;
    std::vector<Window> before; ///< Windows that existed before the program.

    // The backdrop is white, so that a test notices if the window shows it for a moment.
    void showBackdrop() {
        const int screen = DefaultScreen(display);
        XSetWindowAttributes wanted{};
        wanted.override_redirect = True;
        wanted.background_pixel = WhitePixel(display, screen);
        backdrop = XCreateWindow(display, DefaultRootWindow(display), 0, 0,
                                 static_cast<unsigned>(DisplayWidth(display, screen)),
                                 static_cast<unsigned>(DisplayHeight(display, screen)), 0, CopyFromParent, InputOutput,
                                 nullptr, CWOverrideRedirect | CWBackPixel, &wanted);
        XMapWindow(display, backdrop);
        XSync(display, False);
    }

    // A desktop starts programs without one. What sanitizers report into a file stays.
    static void leaveTerminal() {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDIN_FILENO);
        if (isatty(STDERR_FILENO)) dup2(nowhere, STDERR_FILENO);
    }

    void start(std::vector<std::string> arguments, const OwnFolders::Environment& environment) {
        arguments.insert(arguments.begin(), UNKNOT_PROGRAM);
        std::vector<char*> pointers;
        for (std::string& argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        before = children(DefaultRootWindow(display));
        process = fork();
        if (process != 0) return;
        leaveTerminal();
        setenv("ALSOFT_DRIVERS", "none", 1);
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
        for (const auto& [name, value] : environment)
            setenv(name.c_str(), value.c_str(), 1);
        execv(UNKNOT_PROGRAM, pointers.data());
        _exit(127);
    }

    bool isOfProgram(Window one) {
        XClassHint name{};
        if (!XGetClassHint(display, one, &name)) return false;
        const bool found = name.res_class && std::string(name.res_class) == "Unknot";
        if (name.res_name) XFree(name.res_name);
        if (name.res_class) XFree(name.res_class);
        return found;
    }

    std::vector<Window> children(Window under) {
        Window root = 0, parent = 0, *first = nullptr;
        unsigned count = 0;
        if (!XQueryTree(display, under, &root, &parent, &first, &count)) return {};
        std::vector<Window> found(first, first + count);
        if (first) XFree(first);
        return found;
    }

    // Finds a window of the program that did not exist before its start.
    Window search(Window under) {
        for (const Window one : children(under)) {
            const bool fresh = std::find(before.begin(), before.end(), one) == before.end();
            if (fresh && isOfProgram(one)) return one;
            if (const Window found = search(one)) return found;
        }
        return 0;
    }

    bool hasKeyboard() {
        Window has = 0;
        int revert = 0;
        XGetInputFocus(display, &has, &revert);
        return window != 0 && has == window;
    }

    // The server itself waits between press and release, as long as a finger would.
    void strike(unsigned code) {
        constexpr unsigned long held = 5, apart = 25; // ms
        XTestFakeKeyEvent(display, code, True, apart);
        XTestFakeKeyEvent(display, code, False, held);
        XSync(display, False);
    }

    XWindowAttributes attributes() {
        XWindowAttributes now{};
        if (!window || XGetWindowAttributes(display, window, &now)) return now;
        // The program may have made a new window for full screen.
        if (const Window other = search(DefaultRootWindow(display))) window = other;
        return {};
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

Size RunningWindow::screen() {
    Display* display = m_implementation->display;
    return {double(DisplayWidth(display, 0)), double(DisplayHeight(display, 0))};
}

std::vector<Color> RunningWindow::pixels() {
    Display* display = m_implementation->display;
    const XWindowAttributes now = m_implementation->attributes();
    if (now.map_state != IsViewable) return {};
    // The display returns no pixels outside the screen.
    int x = 0, y = 0;
    Window child = 0;
    XTranslateCoordinates(display, m_implementation->window, now.root, 0, 0, &x, &y, &child);
    const int width = std::min(now.width, DisplayWidth(display, 0) - x);
    const int height = std::min(now.height, DisplayHeight(display, 0) - y);
    if (x < 0 || y < 0 || width < 1 || height < 1) return {};
    return pixels({0, 0, double(width), double(height)});
}

std::vector<Color> RunningWindow::pixels(Box area) {
    std::vector<Color> colors;
    XImage* image = XGetImage(m_implementation->display, m_implementation->window, int(area.x), int(area.y),
                              unsigned(area.width), unsigned(area.height), AllPlanes, ZPixmap);
    if (!image) return colors;
    colors.reserve(std::size_t(image->width) * std::size_t(image->height));
    for (int row = 0; row < image->height; ++row) {
        for (int column = 0; column < image->width; ++column) {
            const unsigned long pixel = XGetPixel(image, column, row);
            colors.push_back({std::uint8_t(pixel >> 16), std::uint8_t(pixel >> 8), std::uint8_t(pixel), 255});
        }
    }
    XDestroyImage(image);
    return colors;
}

void RunningWindow::press(unsigned long key) {
    Display* display = m_implementation->display;
    takeKeyboard();
    const unsigned code = XKeysymToKeycode(display, key);
    const bool shifted = XkbKeycodeToKeysym(display, KeyCode(code), 0, 0) != key;
    const unsigned shift = XKeysymToKeycode(display, XK_Shift_L);
    if (shifted) XTestFakeKeyEvent(display, shift, True, 0);
    m_implementation->strike(code);
    if (shifted) XTestFakeKeyEvent(display, shift, False, 0);
    XSync(display, False);
}

void RunningWindow::pressPhysicalKey(unsigned code, unsigned with) {
    takeKeyboard();
    if (with) XTestFakeKeyEvent(m_implementation->display, with, True, 0);
    m_implementation->strike(code);
    if (with) XTestFakeKeyEvent(m_implementation->display, with, False, 0);
    XSync(m_implementation->display, False);
}

void RunningWindow::hold(unsigned code, bool down) {
    constexpr unsigned long apart = 60; // ms
    XTestFakeKeyEvent(m_implementation->display, code, down ? True : False, apart);
    XSync(m_implementation->display, False);
}

bool RunningWindow::takeKeyboard() {
    return eventually([&] { return m_implementation->hasKeyboard(); });
}

void RunningWindow::click(Point at) {
    movePointer(at);
    clickHere();
}

void RunningWindow::clickHere() {
    Display* display = m_implementation->display;
    XTestFakeButtonEvent(display, Button1, True, 25);
    XTestFakeButtonEvent(display, Button1, False, 5);
    XSync(display, False);
}

void RunningWindow::resize(int width, int height) {
    XResizeWindow(m_implementation->display, m_implementation->window, unsigned(width), unsigned(height));
    XSync(m_implementation->display, False);
}

void RunningWindow::destroy() {
    XDestroyWindow(m_implementation->display, m_implementation->window);
    XSync(m_implementation->display, False);
}

void RunningWindow::cover(bool covered) {
    if (covered)
        XRaiseWindow(m_implementation->display, m_implementation->backdrop);
    else
        XLowerWindow(m_implementation->display, m_implementation->backdrop);
    XSync(m_implementation->display, False);
}

void RunningWindow::type(const std::string& letters) {
    for (const char letter : letters)
        press(static_cast<unsigned char>(letter));
}

void RunningWindow::leave() {
    takeKeyboard();
    XSetInputFocus(m_implementation->display, m_implementation->backdrop, RevertToPointerRoot, CurrentTime);
    XSync(m_implementation->display, False);
}

void RunningWindow::comeBack() {
    XSetInputFocus(m_implementation->display, m_implementation->window, RevertToPointerRoot, CurrentTime);
    XSync(m_implementation->display, False);
}

// Repeats the movement, because without a manager a window finds its place only after it is visible.
void RunningWindow::movePointer(Point at) {
    Display* display = m_implementation->display;
    eventually([&] {
        int x = 0, y = 0, rootX = 0, rootY = 0;
        Window root = 0, child = 0;
        unsigned buttons = 0;
        XTranslateCoordinates(display, m_implementation->window, DefaultRootWindow(display), int(at.x), int(at.y), &x,
                              &y, &child);
        XTestFakeMotionEvent(display, -1, x, y, 0);
        XQueryPointer(display, m_implementation->window, &root, &child, &rootX, &rootY, &x, &y, &buttons);
        return x == int(at.x) && y == int(at.y);
    });
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

ExitResult RunningWindow::ended() {
    ExitResult result;
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
