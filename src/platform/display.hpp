#pragma once

// The display that windows open on, before there is a window. Knows nothing of the program.

#include "base/result.hpp"

namespace unknot {

/// Says in a few words why no window can be opened, as far as the system can tell. Call it before anything of SFML's
/// window library, which aborts without a display.
Result<void> checkDisplay();

/// How many pixels of the screen stand for one of a usual screen: 1 to 4, in quarters.
double screenScale();

} // namespace unknot
