#include "platform/display.hpp"

#include <cstdlib>

namespace unknot {

// Only X needs a look beforehand: without a display SFML would abort there.
bool displayAvailable(std::string& fault) {
#if defined(__unix__) && !defined(__APPLE__)
    const char* name = std::getenv("DISPLAY");
    if (name && *name) return true;
    fault = "DISPLAY is not set";
    return false;
#else
    static_cast<void>(fault);
    return true;
#endif
}

double screenScale() { return 1; }

} // namespace unknot
