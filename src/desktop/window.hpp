#pragma once

// The window: input to actions, look-ups to pictures and sound. The desktop room hides SFML's window from the rest of
// the program.

#include "application/application.hpp"
#include "base/folders.hpp"
#include "font/font.hpp"

namespace unknot {

/// Opens the window and stays until the person leaves it. 0 if all went well; 1, after a sentence on the standard
/// error, if no window opens. Call checkDisplay() first. `silent`: without any sound device.
int openWindow(Host& host, Start start, const Font& font, bool silent, const Folders& folders);

} // namespace unknot
