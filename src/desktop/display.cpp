#include "desktop/display.hpp"

#include "desktop/window.hpp"

#include <SFML/System/Err.hpp>
#include <X11/Xlib.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace unknot {

// Mesa's software renderer starts a thread for each core and wakes them all for each frame. For a
// picture that changes once a second one thread is faster, and lets the machine sleep. Whoever has set
// the variable knows better; hardware drivers do not read it.
//
// The graphics library's remarks ("vertical sync not supported") help nobody who stretches; what must be
// said is said by whoever finds that something failed.
void prepareGraphics() {
    setenv("LP_NUM_THREADS", "0", 0);
    sf::err().rdbuf(nullptr);
}

namespace {

// A display server that starts afresh when its last client leaves, as Xvfb does, answers nobody meanwhile.
Display* openPatiently() {
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (Display* display = XOpenDisplay(nullptr)) return display;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return nullptr;
}

} // namespace

bool displayAvailable(std::string& fault) {
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) {
        fault = "DISPLAY is not set";
        return false;
    }
    // Kept open to the end of the program: were this the only client, such a server would start afresh right
    // after it, and the graphics library ends the program where the display does not answer.
    static Display* const display = openPatiently();
    if (!display) {
        fault = std::string("nothing answers at ") + name;
        return false;
    }
    int opcode = 0, event = 0, error = 0;
    const bool draws = XQueryExtension(display, "GLX", &opcode, &event, &error);
    if (!draws) fault = std::string("the display ") + name + " has no OpenGL";
    return draws;
}

} // namespace unknot
