#include "scene/player_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Smaller windows than anybody can use are laid out as this and cut off.
constexpr Size smallest{320, 240};

constexpr double leastTextScale = 0.67;
constexpr double pictureShare = 0.565;

bool isUpright(Size size) { return size.width < size.height * 0.95; }

Box whole(double x, double y, double width, double height) {
    const double left = std::round(x);
    const double top = std::round(y);
    return {left, top, std::max(0.0, std::round(x + width) - left), std::max(0.0, std::round(y + height) - top)};
}

/// The ring above its words; or beside them where the room is wider than it is high.
void placePanel(PlayerLayout& layout, Box panel) {
    const double gap = 20 * layout.unit;
    layout.wordsBeside = panel.width > panel.height * 1.25;
    if (layout.wordsBeside) {
        const double ring = std::round(std::min(panel.height, panel.width * 0.45));
        layout.ring = {std::round(panel.x), std::round(panel.y + (panel.height - ring) / 2), ring, ring};
        const double left = ring + 2 * gap;
        layout.words = whole(panel.x + left, panel.y, panel.width - left, panel.height);
        return;
    }
    const double wished = panel.height - 212 * layout.text;
    const double ring = std::round(std::min(panel.width, std::clamp(wished, panel.height * 0.42, panel.height * 0.64)));
    layout.ring = {std::round(panel.x + (panel.width - ring) / 2), std::round(panel.y), ring, ring};
    layout.words = whole(panel.x, panel.y + ring + gap, panel.width, panel.height - ring - gap);
}

void placeMiddle(PlayerLayout& layout, Box middle, bool upright) {
    const double gap = 28 * layout.unit;
    if (upright) {
        const double picture = middle.height * 0.52;
        layout.picture = whole(middle.x, middle.y, middle.width, picture);
        placePanel(layout, {middle.x, middle.y + picture + gap, middle.width, middle.height - picture - gap});
    } else {
        const double picture = middle.width * pictureShare;
        layout.picture = whole(middle.x, middle.y, picture, middle.height);
        placePanel(layout, {middle.x + picture + gap, middle.y, middle.width - picture - gap, middle.height});
    }
}

} // namespace

PlayerLayout layoutPlayer(Size size, bool withNotice) {
    size = {std::max(size.width, smallest.width), std::max(size.height, smallest.height)};
    const bool upright = isUpright(size);
    PlayerLayout layout;
    layout.unit =
        upright ? std::min(size.width / 760, size.height / 1180) : std::min(size.width / 1280, size.height / 800);
    layout.text = std::max(layout.unit, leastTextScale);
    const double unit = layout.unit;
    const double text = layout.text;
    const double margin = 48 * unit;
    const double width = size.width - 2 * margin;

    layout.header = whole(margin, 34 * unit, width, 40 * text);
    double top = layout.header.bottom();
    layout.notice = whole(margin, top, width, withNotice ? 32 * text : 0);
    top = layout.notice.bottom() + 22 * unit;

    const double hints = 32 * text;
    layout.hints = whole(margin, size.height - 26 * unit - hints, width, hints);
    const double bar = std::max(12 * unit, 6.0);
    layout.strip = whole(margin, layout.hints.y - 26 * unit - bar, width, bar);
    const double row = 30 * text;
    const double rowTop = layout.strip.y - 6 * unit - row;
    const double half = (width - 28 * unit) * (upright ? 0.5 : pictureShare);
    layout.next = whole(margin, rowTop, half, row);
    layout.caption = whole(margin + half + 28 * unit, rowTop, width - half - 28 * unit, row);

    placeMiddle(layout, {margin, top, width, layout.next.y - 6 * unit - top}, upright);
    return layout;
}

} // namespace unknot
