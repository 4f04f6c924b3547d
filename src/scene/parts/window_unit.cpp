#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

bool isPortrait(Size window) { return window.width < window.height * 0.95; }

double unitOf(Size window) {
    const Size size{std::max(window.width, smallestWindow.width), std::max(window.height, smallestWindow.height)};
    return isPortrait(size) ? std::min(size.width / 760, size.height / 1180)
                            : std::min(size.width / 1280, size.height / 800);
}

double textUnitOf(Size window, double textScale) {
    return std::max(unitOf(window), leastTextUnit) * std::clamp(textScale, 1.0, 2.0);
}

double sessionTextUnitOf(Size window, double textScale) {
    return std::max(unitOf(window), leastSessionText) * std::clamp(textScale, 1.0, 2.0);
}

double outerTextUnitOf(Size window, double textScale) { return sessionTextUnitOf(window, 1 + 0.75 * (textScale - 1)); }

bool isLargeText(double textScale) { return textScale >= 1.4; }

Box snapToPixels(double x, double y, double width, double height) {
    const double left = std::round(x);
    const double top = std::round(y);
    return {left, top, std::max(0.0, std::round(x + width) - left), std::max(0.0, std::round(y + height) - top)};
}

} // namespace unknot
