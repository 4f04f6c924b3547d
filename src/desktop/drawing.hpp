#pragma once

// The graphics driver for a person who asks. Knows nothing of windows.

#include "base/result.hpp"

#include <string>

namespace unknot {

/// "OpenGL 4.5, llvmpipe", or why nothing can be drawn. Needs a display, and loads the driver.
Result<std::string> describeDrawing();

} // namespace unknot
