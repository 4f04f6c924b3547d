#include "desktop/display.hpp"

#include "desktop/player_window.hpp"

#include <X11/Xlib.h>

#include <cstdlib>

namespace unknot {

// Mesa's software renderer starts a thread for each core and wakes them all for each frame. For a
// picture that changes once a second one thread is faster, and lets the machine sleep. Whoever has set
// the variable knows better; hardware drivers do not read it.
void prepareGraphics() { setenv("LP_NUM_THREADS", "0", 0); }

bool displayAvailable(std::string& fault) {
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) {
        fault = "DISPLAY is not set";
        return false;
    }
    Display* display = XOpenDisplay(nullptr);
    if (!display) {
        fault = std::string("nothing answers at ") + name;
        return false;
    }
    int opcode = 0, event = 0, error = 0;
    const bool draws = XQueryExtension(display, "GLX", &opcode, &event, &error);
    XCloseDisplay(display);
    if (!draws) fault = std::string("the display ") + name + " has no OpenGL";
    return draws;
}

} // namespace unknot
