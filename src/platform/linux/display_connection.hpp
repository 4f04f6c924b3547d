#pragma once

// The program's own connection to the X display, because SFML keeps its connection to itself. All files of this folder
// share it. Only the main thread uses it, or NewWindowAppearance's thread while the main thread makes a window.

#include <X11/Xlib.h>

#include <string>
#include <vector>

namespace unknot::x11 {

/// The first call opens it, and it stays open to the end of the program; null without a display. Errors of single
/// requests are ignored. If the display goes away, the program ends with a sentence and exit code 1.
Display* connection();

Atom atom(const char* name);

/// The numbers of a property; empty without such a property or window.
std::vector<unsigned long> property(Window window, const char* name, Atom type);

/// True if a window manager runs on this display.
bool isManaged();

} // namespace unknot::x11
