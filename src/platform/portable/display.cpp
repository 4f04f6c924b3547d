#include "platform/display.hpp"

#include <cstdlib>

namespace unknot {

// Only X needs a look beforehand: without a display SFML would abort there.
Result<void> checkDisplay() {
#if defined(__unix__) && !defined(__APPLE__)
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) return Fault("DISPLAY is not set");
#endif
    return {};
}

double screenScale() { return 1; }

} // namespace unknot
