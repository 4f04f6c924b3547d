#pragma once

// The graphics driver for a person who asks. Knows nothing of windows.

#include <string>

namespace unknot {

/// "OpenGL 4.5, llvmpipe"; empty if nothing can be drawn. Needs a display, and loads the driver, which may crash.
std::string describeDrawing();

} // namespace unknot
