#pragma once

// The window: input to actions, look-ups to pictures and sound. The desktop room hides SFML's window from the rest of
// the program.

#include "application/application.hpp"
#include "font/font.hpp"

#include <filesystem>

namespace unknot {

/// Opens the window and stays until the person leaves it; 0 if all went well. Call displayAvailable() first. `silent`:
/// without any sound device. `openalSettings` is the file assets/sound/alsoft.conf.
int openWindow(Outside& outside, Start start, const Font& font, bool silent,
               const std::filesystem::path& openalSettings);

} // namespace unknot
