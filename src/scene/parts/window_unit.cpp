#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr double leastTextUnit = 0.67;

} // namespace

bool isPortrait(Size window) { return window.width < window.height * 0.95; }

double unitOf(Size window) {
    const Size size{std::max(window.width, smallestWindow.width), std::max(window.height, smallestWindow.height)};
    return isPortrait(size) ? std::min(size.width / 760, size.height / 1180)
                            : std::min(size.width / 1280, size.height / 800);
}

double textUnitOf(Size window, double textScale) {
    return std::max(unitOf(window), leastTextUnit) * std::clamp(textScale, 1.0, 2.0);
}

Box snapToPixels(double x, double y, double width, double height) {
    const double left = std::round(x);
    const double top = std::round(y);
    return {left, top, std::max(0.0, std::round(x + width) - left), std::max(0.0, std::round(y + height) - top)};
}

} // namespace unknot
