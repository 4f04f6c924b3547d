#include "platform/window_appearance.hpp"

#include "platform/linux/display_connection.hpp"

#include <poll.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace unknot {
namespace {

constexpr int pollSlice = 5; // In ms.

// 0xRRGGBB, as in the TrueColor visuals that SFML chooses.
unsigned long pixelOf(Color color) {
    return static_cast<unsigned long>(color.red) << 16 | static_cast<unsigned long>(color.green) << 8 | color.blue;
}

void fill(Window window, Color color) {
    XSetWindowAttributes wanted{};
    wanted.background_pixel = pixelOf(color);
    // Keeps the picture in place while the window is resized, until the next picture.
    wanted.bit_gravity = NorthWestGravity;
    XChangeWindowAttributes(x11::connection(), window, CWBackPixel | CWBitGravity, &wanted);
    XFlush(x11::connection());
}

// Without a window manager, SFML 2.5.1 and 3.0.2 take the screen's width for its height, so their window may stand
// partly outside the screen. Moved later, it would visibly jump.
void placeInMiddle(const XCreateWindowEvent& made) {
    Display* display = x11::connection();
    const int screen = DefaultScreen(display);
    const auto middle = [](int whole, int part) { return std::max(0, whole - part) / 2; };
    XMoveWindow(display, made.window, middle(DisplayWidth(display, screen), made.width),
                middle(DisplayHeight(display, screen), made.height));
}

} // namespace

// SFML makes a window without a background and shows it some round trips later (2.5 to 3.0). The screen beneath would
// show through until the first frame, so the display tells this thread of the new window in between.
struct NewWindowAppearance::Implementation {
    Implementation(Color wantedColor, Size wantedSize)
        : color(wantedColor), width(static_cast<int>(std::lround(wantedSize.width))),
          height(static_cast<int>(std::lround(wantedSize.height))) {
        Display* display = x11::connection();
        XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
        XSync(display, False);
        thread = std::thread([this] { watch(); });
    }

    ~Implementation() {
        ending = true;
        thread.join();
        XSelectInput(x11::connection(), DefaultRootWindow(x11::connection()), NoEventMask);
    }

    void watch() {
        Display* display = x11::connection();
        while (!ending) {
            while (XPending(display) > 0) {
                XEvent event;
                XNextEvent(display, &event);
                const auto& made = event.xcreatewindow;
                if (event.type != CreateNotify || made.width != width || made.height != height) continue;
                if (!managed) placeInMiddle(made);
                return fill(made.window, color);
            }
            pollfd input{ConnectionNumber(display), POLLIN, 0};
            poll(&input, 1, pollSlice);
        }
    }

    const Color color;
    const int width, height;
    const bool managed = x11::isManaged();
    std::atomic<bool> ending = false;
    std::thread thread;
};

NewWindowAppearance::NewWindowAppearance(Color color, Size size)
    : m_implementation(x11::connection() ? std::make_unique<Implementation>(color, size) : nullptr) {}

NewWindowAppearance::~NewWindowAppearance() = default;

bool newWindowsArePlaced() { return true; }

void setWindowBackground(sf::WindowHandle window, Color color) {
    if (x11::connection()) fill(window, color);
}

} // namespace unknot
