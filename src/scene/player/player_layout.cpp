#include "scene/player/player_layout.hpp"

#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr double pictureShare = 0.565;
constexpr double marginUnits = 48;
constexpr double barUnits = 12;

/// Up to this ratio of text to the window's unit, the picture keeps its size.
constexpr double usualText = 1.2;

/// From this text scale on, the words stand beside the ring in a wide window, and the picture gives way.
constexpr double largeScale = 1.4;

/// The factor by which the words need more room than usual, beside the picture or below it.
double wordsGrowth(const PlayerLayout& layout) {
    return 1 + 0.75 * std::max(0.0, layout.text / layout.unit - usualText);
}

/// The ring above its words, or beside them if the room is wider than high.
void placePanel(PlayerLayout& layout, Box panel) {
    const double gap = 20 * layout.unit;
    const double growth = wordsGrowth(layout);
    layout.wordsBeside = panel.width > panel.height * 1.25;
    if (layout.wordsBeside) {
        // At least as large as above its words at a text scale of 1.
        const double above =
            std::clamp(panel.height - 202 * layout.unscaledText, panel.height * 0.42, panel.height * 0.64);
        const double share =
            growth > 1 ? std::max(panel.width * 0.36, std::min(above, panel.width * 0.42)) : panel.width * 0.45;
        const double ring = std::round(std::min(panel.height, share));
        layout.ring = {std::round(panel.x), std::round(panel.y + (panel.height - ring) / 2), ring, ring};
        const double left = ring + (growth > 1 ? 1 : 2) * gap;
        layout.words = snapToPixels(panel.x + left, panel.y, panel.width - left, panel.height);
        return;
    }
    const double wished = panel.height - 202 * layout.unscaledText;
    const double least = panel.height * 0.42;
    const double ring = std::round(std::min(panel.width, std::clamp(wished, least, panel.height * 0.64)));
    layout.ring = {std::round(panel.x + (panel.width - ring) / 2), std::round(panel.y), ring, ring};
    layout.words = snapToPixels(panel.x, panel.y + ring + gap, panel.width, panel.height - ring - gap);
}

void placeMiddle(PlayerLayout& layout, Box middle, bool upright) {
    const double gap = 28 * layout.unit;
    const double growth = wordsGrowth(layout);
    if (upright) {
        const double panel = (middle.height * 0.48 - gap) * growth;
        const double picture = middle.height - gap - panel;
        if (picture < middle.height * 0.2) return placePanel(layout, middle);
        layout.picture = snapToPixels(middle.x, middle.y, middle.width, picture);
        placePanel(layout, {middle.x, middle.y + picture + gap, middle.width, panel});
    } else if (layout.text >= largeScale * layout.unscaledText) {
        const double picture = layout.text < 2.1 * layout.unit ? std::floor(middle.width * 0.24) : 0;
        const double left = picture > 0 ? picture + gap : 0;
        layout.picture = snapToPixels(middle.x, middle.y, picture, picture > 0 ? middle.height : 0);
        placePanel(layout, {middle.x + left, middle.y, middle.width - left, middle.height});
    } else {
        const double panel = (middle.width * (1 - pictureShare) - gap) * growth;
        const double picture = middle.width - gap - panel;
        if (picture < middle.width * 0.22) return placePanel(layout, middle);
        layout.picture = snapToPixels(middle.x, middle.y, picture, middle.height);
        placePanel(layout, {middle.x + picture + gap, middle.y, panel, middle.height});
    }
}

} // namespace

double keysWidth(Size size) { return std::max(size.width, smallestWindow.width) - 2 * marginUnits * unitOf(size); }

PlayerLayout layoutPlayer(Size size, const PlayerLayoutInput& input) {
    size = {std::max(size.width, smallestWindow.width), std::max(size.height, smallestWindow.height)};
    const bool upright = isPortrait(size);
    PlayerLayout layout;
    layout.unit = unitOf(size);
    layout.text = textUnitOf(size, input.textScale);
    layout.unscaledText = textUnitOf(size, 1);
    const double unit = layout.unit;
    const double margin = marginUnits * unit;
    const double width = size.width - 2 * margin;
    // A row of one line, which ignores the text scale so that the instruction keeps its room.
    const auto row = [&](double units) { return units * layout.unscaledText; };

    layout.header = snapToPixels(margin, 34 * unit, width, row(40));
    double top = layout.header.bottom();
    layout.notice = snapToPixels(margin, top, width, input.notice ? row(32) : 0);
    top = layout.notice.bottom() + 18 * unit;

    layout.keys = snapToPixels(margin, size.height - 8 * unit - input.keys, width, input.keys);
    const double touch = std::ceil(leastTarget * unit);
    const double bar = std::max(barUnits * unit, 6.0);
    layout.stripTouch = snapToPixels(margin, layout.keys.y - touch, width, touch);
    layout.strip = snapToPixels(margin, layout.stripTouch.y + (touch - bar) / 2, width, bar);
    const double line = row(30);
    const double lineTop = layout.strip.y - 6 * unit - line;
    const double half = (width - 28 * unit) * (upright ? 0.5 : pictureShare);
    layout.next = snapToPixels(margin, lineTop, half, line);
    layout.caption = snapToPixels(margin + half + 28 * unit, lineTop, width - half - 28 * unit, line);

    placeMiddle(layout, {margin, top, width, layout.next.y - 6 * unit - top}, upright);
    return layout;
}

} // namespace unknot
