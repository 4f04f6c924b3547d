#pragma once

// The program's own connection to the X display, beside SFML's: SFML keeps its connection to itself. All files of this
// folder share it. The main thread uses it, and the thread of NewWindowAppearance while the main thread makes a window.

#include <X11/Xlib.h>

#include <string>
#include <vector>

namespace unknot::x11 {

/// Opened at the first call and kept to the end of the program; null without a display. An error of one request is
/// ignored. When the display is gone, the program ends with one sentence and exit code 1.
Display* connection();

Atom atom(const char* name);

/// The numbers of a property; none without such a property or window.
std::vector<unsigned long> property(Window window, const char* name, Atom type);

/// True if a window manager runs on this display.
bool isManaged();

} // namespace unknot::x11
