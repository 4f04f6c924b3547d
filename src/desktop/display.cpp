#include "desktop/window.hpp"

#include <X11/Xlib.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace unknot {
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
    // Kept open to the end of the program: were this the only client, such a server would start afresh right after it.
    static Display* const display = openPatiently();
    if (!display) {
        fault = std::string("nothing answers at ") + name;
        return false;
    }
    return true;
}

} // namespace unknot
