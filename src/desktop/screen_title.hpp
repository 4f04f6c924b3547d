#pragma once

// The window's title on each screen. Knows nothing of windows.

#include "application/application.hpp"

#include <string>

namespace unknot {

/// "Unknot" at home, windowTitle() while something is played, else the screen's name: "Settings - Unknot".
std::string screenTitle(const Application& application);

} // namespace unknot
