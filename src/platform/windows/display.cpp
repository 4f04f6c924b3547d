#include "platform/display.hpp"

#include <windows.h>

#include <algorithm>
#include <cmath>

namespace unknot {

Result<void> checkDisplay() { return {}; }

// Without SetProcessDPIAware(), Windows reports 96 dpi.
double screenScale() {
    SetProcessDPIAware();
    HDC screen = GetDC(nullptr);
    if (!screen) return 1;
    const double scale = GetDeviceCaps(screen, LOGPIXELSX) / 96.0;
    ReleaseDC(nullptr, screen);
    return std::clamp(std::round(scale * 4) / 4, 1.0, 4.0);
}

bool displayAnswers() { return checkDisplay().has_value(); }

std::string describeDisplay() { return "the display of Windows"; }

} // namespace unknot
