#pragma once

// The display on which windows open, before any window exists. Knows nothing of the program.

#include "base/result.hpp"

#include <string>

namespace unknot {

/// Fails with a few words on why no window can be opened, as far as the system can tell. Call it before any function of
/// SFML's window library, which aborts without a display.
Result<void> checkDisplay();

/// The pixels of this screen for each pixel of a usual screen: 1 to 4, in steps of a quarter.
double screenScale();

/// True if a display answers, also one without OpenGL, on which no window can be opened.
bool displayAnswers();

/// The display for a person who asks: "X11 at :0, 1920x1080 pixels, scale 100 %". The name of another machine is left
/// out. Needs a display.
std::string describeDisplay();

} // namespace unknot
