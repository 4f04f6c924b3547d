#include "platform/display.hpp"

#include <cstdlib>

namespace unknot {

// Only X needs this check, because SFML aborts there without a display.
Result<void> checkDisplay() {
#if defined(__unix__) && !defined(__APPLE__)
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) return Fault("DISPLAY is not set");
#endif
    return {};
}

double screenScale() { return 1; }

bool displayAnswers() { return checkDisplay().has_value(); }

std::string describeDisplay() { return "the display of the system"; }

} // namespace unknot
