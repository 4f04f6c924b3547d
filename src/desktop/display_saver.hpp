#pragma once

// The display server's own blanking, which a desktop may leave to it.

#include <X11/Xlib.h>

namespace unknot {

/// Holds it off, or no longer; the server also lets go when the connection ends. Nothing where it has no such thing.
/// To be called in turns.
void suspendDisplaySaver(Display* display, bool suspended);

} // namespace unknot
