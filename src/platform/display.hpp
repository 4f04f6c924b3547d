#pragma once

// The display that windows open on, before there is a window. Knows nothing of the program.

#include <string>

namespace unknot {

/// True if a window can be opened, as far as the system can tell; else `fault` says why in a few words. Call it before
/// anything of SFML's window library, which aborts without a display.
bool displayAvailable(std::string& fault);

/// How many pixels of the screen stand for one of a usual screen: 1 to 4, in quarters.
double screenScale();

} // namespace unknot
