#include "scene/home/warning_mark.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

double keySize(double height) { return std::floor(height * 0.62); } // As in a key's cap.

} // namespace

double warningMarkWidth(const DrawContext& context, std::string_view key, double height) {
    if (key.empty()) return std::round(height * 1.2);
    const double letter = context.measure.width(key, keySize(height), Weight::semibold) * drawnWidthTolerance;
    return std::round(height * 1.5 + letter);
}

double warningMarkRadius(Box mark) { return std::round(mark.height * 0.24); }

void drawCardWarningMark(const DrawContext& context, std::string_view key, Box mark) {
    const Theme& theme = context.theme;
    const double line = std::max(1.0, std::round(2 * context.unit));
    context.add(RoundedBox{mark, warningMarkRadius(mark), {0, 0, 0, 0}, line, edgeColor(theme)});
    const double sign = std::round(mark.height * 0.62), air = (mark.height - sign) / 2;
    const double left = key.empty() ? mark.x + (mark.width - sign) / 2 : mark.x + mark.height * 0.3;
    drawWarningMark(context, {left, mark.y + air * 0.9, sign, sign}, theme.accent, theme.panel);
    if (key.empty()) return;
    const double size = keySize(mark.height), begin = left + sign + mark.height * 0.2;
    context.putLine(key, {size, std::floor(size * 0.6), Weight::semibold, theme.quietInk},
                    {begin, mark.y, mark.right() - begin, mark.height}, 0.2);
}

} // namespace unknot
