#include "platform/display.hpp"

#include "platform/linux/display_connection.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace unknot {

Result<void> checkDisplay() {
    const char* name = std::getenv("DISPLAY");
    if (!name || !*name) return Fault("DISPLAY is not set");
    if (!x11::connection()) return Fault(std::string("nothing answers at ") + name);
    return {};
}

// Desktops set Xft.dpi from the person's choice; a usual screen has 96. Servers without a choice report odd numbers
// such as 100, so the scale is rounded to quarters.
double screenScale() {
    if (!x11::connection()) return 1;
    const char* dpi = XGetDefault(x11::connection(), "Xft", "dpi");
    const double scale = dpi ? std::atof(dpi) / 96 : 1;
    return std::clamp(std::round(scale * 4) / 4, 1.0, 4.0);
}

} // namespace unknot
