#include "desktop/seen.hpp"

#include <poll.h>

namespace unknot {

bool seenWithin(std::chrono::milliseconds patience, Display* display, Window window) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + patience;
    XEvent event;
    while (!XCheckWindowEvent(display, window, ExposureMask, &event)) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0) return false;
        pollfd input{ConnectionNumber(display), POLLIN, 0};
        poll(&input, 1, static_cast<int>(left));
    }
    return true;
}

} // namespace unknot
