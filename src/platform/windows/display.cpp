#include "platform/display.hpp"

#include <windows.h>

#include <algorithm>
#include <cmath>

namespace unknot {

bool displayAvailable(std::string&) { return true; }

// Before it is aware of the scale, a program is told of a usual screen.
double screenScale() {
    SetProcessDPIAware();
    HDC screen = GetDC(nullptr);
    if (!screen) return 1;
    const double scale = GetDeviceCaps(screen, LOGPIXELSX) / 96.0;
    ReleaseDC(nullptr, screen);
    return std::clamp(std::round(scale * 4) / 4, 1.0, 4.0);
}

// ScreenAwake does all there is to do.
void holdDisplaySaver(bool) {}

} // namespace unknot
