#pragma once

// The window: input to actions, look-ups to pictures and sound. The desktop room hides the display from the rest
// of the program.

#include "application/application.hpp"
#include "font/font.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// True when there is a display to open a window on; says why not in `fault` otherwise. Never aborts.
bool displayAvailable(std::string& fault);

/// Opens the window and stays until the person leaves it; 0 when all went well. `silent` when there is to be no sound
/// device at all; else see AudioDevice for `openalSettings`.
int openWindow(Outside& outside, Start start, const Font& font, bool silent,
               const std::filesystem::path& openalSettings);

} // namespace unknot
