#include "platform/display.hpp"

#include "platform/linux/display_connection.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace unknot {

Result<void> checkDisplay() {
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) return Fault("DISPLAY is not set");
    if (!x11::connection()) return Fault(std::string("nothing answers at ") + name);
    // Without GLX, SFML 2.5.1 crashes.
    int opcode = 0, event = 0, error = 0;
    if (!XQueryExtension(x11::connection(), "GLX", &opcode, &event, &error))
        return Fault(std::string("the display ") + name + " offers no OpenGL");
    return {};
}

bool displayAnswers() {
    const char* name = std::getenv("DISPLAY");
    return name && *name && x11::connection();
}

// Desktops set Xft.dpi from the person's choice; a usual screen has 96. Servers without a choice report odd numbers
// such as 100, so the scale is rounded to quarters.
double screenScale() {
    if (!x11::connection()) return 1;
    const char* dpi = XGetDefault(x11::connection(), "Xft", "dpi");
    const double scale = dpi ? std::atof(dpi) / 96 : 1;
    return std::clamp(std::round(scale * 4) / 4, 1.0, 4.0);
}

std::string describeDisplay() {
    Display* display = x11::connection();
    int opcode = 0, event = 0, error = 0;
    // XWayland has the extension since version 23.
    const char* wayland = std::getenv("WAYLAND_DISPLAY");
    const bool isWayland =
        XQueryExtension(display, "XWAYLAND", &opcode, &event, &error) == True || (wayland && *wayland);
    const int screen = DefaultScreen(display);
    const int percent = static_cast<int>(screenScale() * 100);
    const std::string name = DisplayString(display);
    return std::string(isWayland ? "Wayland, by XWayland" : "X11") + " at " +
           (name.starts_with(':') ? name : "another machine") + ", " + std::to_string(DisplayWidth(display, screen)) +
           "x" + std::to_string(DisplayHeight(display, screen)) + " pixels, scale " + std::to_string(percent) + " %" +
           (x11::isManaged() ? "" : ", no window manager");
}

} // namespace unknot
