#include "scene/player/strip.hpp"

#include <algorithm>

namespace unknot {

namespace {

bool isThickBar(const Segment& segment) { return isEffort(segment) || segment.kind() == SegmentKind::rest; }

RoundedBox bar(double left, double right, Box row, double height, Color color) {
    return {{left, row.y + (row.height - height) / 2, right - left, height},
            std::min(height, right - left) / 2,
            color,
            0,
            color};
}

/// A bar that is still to come has an edge, because it can be pressed.
RoundedBox laterBar(double left, double right, Box row, double height, const Theme& theme) {
    RoundedBox later = bar(left, right, row, height, theme.line);
    later.lineWidth = 1;
    later.line = edgeColor(theme);
    return later;
}

} // namespace

std::vector<StripBar> stripBars(const Timeline& timeline, double least) {
    double whole = 0;
    for (const Segment& segment : timeline.segments())
        whole += inSeconds(segment.nominal());
    if (whole <= 0) return {{0, 1, true}};
    std::vector<StripBar> bars;
    double from = 0;
    double reached = 0;
    bool effort = false;
    for (const Segment& segment : timeline.segments()) {
        reached += inSeconds(segment.nominal());
        effort = effort || isThickBar(segment);
        const double to = std::min(1.0, reached / whole);
        if (to - from < least) continue;
        bars.push_back({from, to, effort});
        from = to;
        effort = false;
    }
    // The last segments are too narrow for a bar of their own.
    if (from < 1) {
        if (bars.empty()) bars.push_back({0, 1, effort});
        bars.back().to = 1;
    }
    return bars;
}

void drawStrip(const DrawContext& context, const Timeline& timeline, Time position, Box box) {
    if (box.width <= 0) return;
    const double gap = std::max(2.0, 6 * context.unit);
    const double least = std::max(3.0, 4 * context.unit) + gap;
    const double now = box.x + box.width * timeline.stripAt(position);
    for (const StripBar& part : stripBars(timeline, least / box.width)) {
        const double left = box.x + box.width * part.from;
        const double right = box.x + box.width * part.to - (part.to < 1 ? gap : 0);
        const double height = part.effort ? box.height : box.height / 2;
        if (now < right) context.add(laterBar(left, right, box, height, context.theme));
        // A fill narrower than its round ends would stick out of the bar's round end.
        const double filled = std::min(right, std::max(now, std::min(right, left + height)));
        if (now > left) context.add(bar(left, filled, box, height, context.theme.accent));
    }
}

} // namespace unknot
