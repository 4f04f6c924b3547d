#pragma once

// The window of the program: input becomes actions, look-ups become pictures and sound. Hides SFML's window from the
// rest of the program.

#include "application/application.hpp"
#include "base/folders.hpp"
#include "font/font.hpp"

namespace unknot {

/// Opens the window and returns when the person leaves it. Returns 0 if all went well; 1, after a sentence on the
/// standard error, if no window opens. Call checkDisplay() first. If `silent`, opens no sound device.
int openWindow(Host& host, LaunchOptions options, const Font& font, bool silent, const Folders& folders);

/// Brings the window of another copy of the program to the front, if a cramp runs in it on this display; else returns
/// false. Call checkDisplay() first.
bool showRunningCramp();

} // namespace unknot
