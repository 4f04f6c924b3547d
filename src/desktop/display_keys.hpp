#pragma once

// The display's events of keys as strokes. Hidden inside the desktop room.

#include "desktop/key_stroke.hpp"

#include <X11/Xlib.h>

namespace unknot {

/// The event is one of KeyPress or KeyRelease.
KeyStroke keyStrokeOf(XKeyEvent event);

} // namespace unknot
