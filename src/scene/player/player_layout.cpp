#include "scene/player/player_layout.hpp"

#include "scene/parts/text_layout.hpp"
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

/// The least ring, as a share of the window's shorter side.
constexpr double leastRing = 0.2;

/// The factor by which the words need more room than usual, beside the picture or below it.
double wordsGrowth(const PlayerLayout& layout) {
    return 1 + 0.75 * std::max(0.0, layout.unscaledText / layout.unit - usualText);
}

/// Places the ring and the words in the middle of a window.
class MiddleLayout {
public:
    MiddleLayout(PlayerLayout& layout, Size size, const PlayerLayoutInput& input)
        : m_layout(layout), m_shares(input.shares), m_large(isLargeText(input.textScale)),
          m_leastRing(leastRing * std::min(size.width, size.height)) {}

    void placeUpright(Box middle) {
        const double gap = 28 * m_layout.unit;
        const double usual =
            m_large ? middle.height * 0.4 : middle.height - gap - (middle.height * 0.48 - gap) * wordsGrowth(m_layout);
        const double picture = std::floor(usual * m_shares.picture);
        if (picture <= 0) return placePanel(middle);
        m_layout.picture = snapToPixels(middle.x, middle.y, middle.width, picture);
        placePanel({middle.x, middle.y + picture + gap, middle.width, middle.height - picture - gap});
    }

    void placeBeside(Box middle) {
        const double gap = 28 * m_layout.unit;
        const double panel = (middle.width * (1 - pictureShare) - gap) * wordsGrowth(m_layout);
        const double usual = m_large ? middle.width * 0.36 : middle.width - gap - panel;
        const double picture = std::floor(usual * m_shares.picture);
        if (picture <= 0) return placePanel(middle);
        m_layout.picture = snapToPixels(middle.x, middle.y, picture, middle.height);
        placePanel({middle.x + picture + gap, middle.y, middle.width - picture - gap, middle.height});
    }

private:
    /// The ring's width, between the least and the usual, in whole pixels.
    double ringOf(double usual, Box panel) const {
        const double least = std::min({m_leastRing, panel.width, panel.height});
        return std::round(
            std::lerp(least, std::max(least, std::min({usual, panel.width, panel.height})), m_shares.ring));
    }

    void placePanel(Box panel) {
        if (m_shares.compact) return placeCompact(panel);
        const double gap = 20 * m_layout.unit;
        const double above =
            std::clamp(panel.height - 202 * m_layout.unscaledText, panel.height * 0.42, panel.height * 0.64);
        m_layout.wordsBeside = panel.width > panel.height * 1.25;
        if (m_layout.wordsBeside) {
            const double ring = ringOf(panel.width * (m_large ? 0.4 : 0.45), panel);
            m_layout.ring = {std::round(panel.x), std::round(panel.y + (panel.height - ring) / 2), ring, ring};
            const double left = ring + 2 * gap;
            m_layout.words = snapToPixels(panel.x + left, panel.y, panel.width - left, panel.height);
            return;
        }
        const double ring = ringOf(above, panel);
        m_layout.ring = {std::round(panel.x + (panel.width - ring) / 2), std::round(panel.y), ring, ring};
        m_layout.words = snapToPixels(panel.x, panel.y + ring + gap, panel.width, panel.height - ring - gap);
    }

    void placeCompact(Box panel) {
        const double gap = 20 * m_layout.unit;
        const double ring = ringOf(std::min(panel.height * 0.45, panel.width * 0.4), panel);
        m_layout.ring = {std::round(panel.x), std::round(panel.y), ring, ring};
        m_layout.name = snapToPixels(panel.x + ring + gap, panel.y, panel.width - ring - gap, ring);
        const double below = ring + 0.6 * gap;
        m_layout.words = snapToPixels(panel.x, panel.y + below, panel.width, panel.height - below);
    }

    PlayerLayout& m_layout;
    PlayerShares m_shares;
    bool m_large;
    double m_leastRing;
};

} // namespace

double keysWidth(Size size) { return std::max(size.width, smallestWindow.width) - 2 * marginUnits * unitOf(size); }

PlayerLayout layoutPlayer(Size size, const PlayerLayoutInput& input) {
    size = {std::max(size.width, smallestWindow.width), std::max(size.height, smallestWindow.height)};
    const bool upright = isPortrait(size);
    PlayerLayout layout;
    layout.unit = unitOf(size);
    layout.text = sessionTextUnitOf(size, input.textScale);
    layout.outer = outerTextUnitOf(size, input.textScale);
    layout.unscaledText = sessionTextUnitOf(size, 1);
    const double unit = layout.unit;
    const double margin = marginUnits * unit;
    const double width = size.width - 2 * margin;
    const bool large = isLargeText(input.textScale);

    // In a narrow window, large text takes a row for the title and a row for the time.
    const double headerRows = upright && large ? 2 : 1;
    const double header = large ? 30 * layout.outer * headerRows : 40 * layout.unscaledText;
    // Large text needs the margins.
    layout.header = snapToPixels(margin, (large ? 14 : 26) * unit, width, header);
    layout.notice = snapToPixels(margin, layout.header.bottom(), width, input.notice);
    // The gap holds a notice of one line, so that the figure keeps its size. Large text has no such room to spare.
    const double usualNotice = large ? 0 : std::ceil(std::floor(noticeUnits * layout.outer) * lineHeight);
    const double gap = std::max(7 * unit, usualNotice + 2 * unit);
    const double top = layout.header.bottom() + gap + std::max(0.0, layout.notice.height - usualNotice);

    layout.keys = snapToPixels(margin, size.height - 8 * unit - input.keys, width, input.keys);
    const double touch = std::ceil(leastTarget * unit);
    const double bar = std::max(barUnits * unit, 6.0);
    layout.stripTouch = snapToPixels(margin, layout.keys.y - touch, width, touch);
    layout.strip = snapToPixels(margin, layout.stripTouch.y + (touch - bar) / 2, width, bar);
    const double line = large ? 26 * layout.outer : 30 * layout.unscaledText;
    const double lineTop = layout.strip.y - 6 * unit - line;
    const double half = upright || large ? width : (width - 28 * unit) * pictureShare;
    layout.next = snapToPixels(margin, lineTop, half, line);
    if (half < width) layout.caption = snapToPixels(margin + half + 28 * unit, lineTop, width - half - 28 * unit, line);

    const Box middle{margin, top, width, layout.next.y - 6 * unit - top};
    MiddleLayout places(layout, size, input);
    if (upright)
        places.placeUpright(middle);
    else
        places.placeBeside(middle);
    return layout;
}

} // namespace unknot
