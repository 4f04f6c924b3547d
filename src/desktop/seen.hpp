#pragma once

// Waiting for a window to be seen. Hidden inside the desktop room.

#include <X11/Xlib.h>

#include <chrono>

namespace unknot {

/// False where it was not. One that nobody lets be seen, on a locked or covered display, must not keep the program
/// waiting for longer than `patience`.
bool seenWithin(std::chrono::milliseconds patience, Display* display, Window window);

} // namespace unknot
