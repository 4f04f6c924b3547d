#include "scene/parts/key_cap.hpp"

#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

double sizeIn(double height) { return std::floor(height * 0.62); }

} // namespace

double keyCapWidth(const DrawContext& context, std::string_view key, double height) {
    const double words = context.measure.width(key, sizeIn(height), Weight::semibold) * drawnWidthTolerance;
    return std::round(std::max(height, words + height * 0.5));
}

void drawKeyCap(const DrawContext& context, std::string_view key, Box box, Color ink, Color edge) {
    const double line = std::max(1.0, std::round(2 * context.unit));
    context.add(RoundedBox{box, std::round(box.height * 0.24), {0, 0, 0, 0}, line, edge});
    const double size = sizeIn(box.height);
    context.putLine(key, {size, std::floor(size * 0.6), Weight::semibold, ink}, box, 0.5);
}

} // namespace unknot
