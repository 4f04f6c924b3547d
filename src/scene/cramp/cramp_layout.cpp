#include "scene/cramp/cramp_layout.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Up to this ratio of text to the window's unit, the words below the picture fit its column.
constexpr double usualText = 1.2;

/// The least ring, as a share of the window's shorter side.
constexpr double leastRing = 0.2;

class CrampLayoutBuilder {
public:
    CrampLayoutBuilder(Size size, const CrampLayoutInput& input)
        : m_size(size), m_input(input), m_plain(sessionTextUnitOf(size, 1)), m_upright(isPortrait(size)),
          m_large(isLargeText(input.textScale)) {
        m_layout.unit = unitOf(size);
        m_layout.text = sessionTextUnitOf(size, input.textScale);
        m_layout.outer = input.outer;
    }

    CrampLayout made() {
        const double margin = 48 * m_layout.unit;
        const double width = m_size.width - 2 * margin;
        const double top = placeTop(margin, width);
        const double bottom = placeTiles(margin, width);
        const Box middle{margin, top, width, bottom - top};
        if (m_upright)
            placeUpright(middle);
        else if (m_large || m_plain / m_layout.unit > usualText)
            placeOverFoot(middle);
        else
            placeBeside(middle);
        return m_layout;
    }

private:
    double gap() const { return (m_large ? 12 : 20) * m_layout.unit; }

    double placeTop(double margin, double width) {
        const double unit = m_layout.unit;
        double top = (m_large ? 10 : 26) * unit;
        double titles = width;
        const bool below = m_input.keysWidth > width * 0.5;
        if (below) {
            m_layout.keys = snapToPixels(margin, 4 * unit, width, m_input.keysHeight);
            top = m_layout.keys.bottom();
        } else {
            m_layout.keys =
                snapToPixels(margin + width - m_input.keysWidth, 12 * unit, m_input.keysWidth, m_input.keysHeight);
            titles -= m_input.keysWidth + gap();
        }
        m_layout.title = snapToPixels(margin, top, titles, (m_large ? 36 : 40) * m_layout.outer);
        m_layout.quiet = snapToPixels(margin, m_layout.title.bottom(), titles, (m_large ? 27 : 30) * m_layout.outer);
        return std::max(m_layout.quiet.bottom(), m_layout.keys.bottom()) + 8 * unit;
    }

    double tileHeight(bool severalRows) const {
        const double wished = (m_large ? 44 : severalRows ? 56 : 68) * m_layout.outer;
        return std::ceil(
            std::max(leastTarget * m_layout.unit, std::min(wished, m_size.height * (m_large ? 0.09 : 0.14))));
    }

    /// Places the tiles at the window's foot. Returns their top edge, less a gap.
    double placeTiles(double margin, double width) {
        const double between = std::round(14 * m_layout.unit);
        std::size_t columns = m_input.tiles;
        // Large words need more than the narrowest tile that holds them on two lines.
        const double least = m_large && !m_upright ? std::max(m_input.tileWidth, width / 4) : m_input.tileWidth;
        for (const std::size_t fewer : {std::size_t{3}, std::size_t{2}}) {
            const double each = (width - between * static_cast<double>(columns - 1)) / static_cast<double>(columns);
            if (each < least && fewer < columns) columns = fewer;
        }
        const std::size_t rows = (m_input.tiles + columns - 1) / columns;
        const double height = tileHeight(rows > 1);
        const double bottom = m_size.height - (m_large ? 14 : 28) * m_layout.unit;
        const double top = bottom - static_cast<double>(rows) * height - static_cast<double>(rows - 1) * between;
        for (std::size_t i = 0; i < m_input.tiles; ++i) {
            const std::size_t rowIndex = i / columns;
            const std::size_t inRow = std::min(columns, m_input.tiles - rowIndex * columns);
            const double each = (width - between * static_cast<double>(inRow - 1)) / static_cast<double>(inRow);
            const double x = margin + static_cast<double>(i % columns) * (each + between);
            m_layout.tiles.push_back(
                snapToPixels(x, top + static_cast<double>(rowIndex) * (height + between), each, height));
        }
        return std::floor(top - gap());
    }

    double easingHeight(double room) const {
        return std::ceil(std::max(easingTarget * m_layout.unit, std::min(easingTarget * m_layout.outer, room * 0.25)));
    }

    /// From the bottom up: the target, the ring above it or beside it, and the words in the rest.
    void placePanel(Box panel) {
        const double easing = easingHeight(panel.height);
        const double left = panel.height - easing - 2 * gap();
        const bool alone = m_input.shares.numberAlone;
        const double share = m_input.shares.ring;
        const double number = std::floor(easing * std::lerp(1.5, 2.2, share));
        const double aside = alone && m_input.ring ? number + gap() : 0;
        m_layout.easing = snapToPixels(panel.x + aside, panel.bottom() - easing, panel.width - aside, easing);
        if (alone) {
            m_layout.ring = snapToPixels(panel.x, panel.bottom() - easing, number, easing);
        } else {
            const double usual = std::min(panel.width * 0.7, left * 0.62);
            const double least = std::min(usual, leastRing * std::min(m_size.width, m_size.height));
            const double ring = std::floor(std::lerp(least, usual, share));
            m_layout.ring =
                snapToPixels(panel.x + (panel.width - ring) / 2, m_layout.easing.y - gap() - ring, ring, ring);
        }
        // Without a ring, the words get its place too.
        const double below = m_input.ring ? std::min(m_layout.ring.y, m_layout.easing.y) : m_layout.easing.y;
        m_layout.words = snapToPixels(panel.x, panel.y, panel.width, below - gap() - panel.y);
    }

    /// The foot of a column: the caution, and below it the next step. Returns the top of the foot.
    double placeFoot(Box column) {
        // A spoken line may need two lines of the least text.
        const double line = std::max(47 * m_plain, 26 * m_layout.outer);
        m_layout.next = snapToPixels(column.x, column.bottom() - line, column.width, line);
        const double caution =
            std::min(column.height * 0.42, cautionHeight(m_input.caution, m_input.cautionSize, column.width));
        m_layout.caution = snapToPixels(column.x, m_layout.next.y - caution - 4 * m_layout.unit, column.width, caution);
        return m_layout.caution.y - 6 * m_layout.unit;
    }

    /// The picture's width between a third of the window and the usual one.
    double pictureWidth(double usual) const {
        const double third = std::ceil(m_size.width / 3);
        return std::max(third, std::floor(std::lerp(third, std::max(third, usual), m_input.shares.picture)));
    }

    /// The caution and the next step below the picture, in its column.
    void placeBeside(Box middle) {
        const double between = 40 * m_layout.unit;
        const double width =
            pictureWidth(middle.width - between -
                         std::min(440 * m_layout.unit * std::min(m_input.textScale, 1.2), middle.width * 0.46));
        const double foot = placeFoot({middle.x, middle.y, width, middle.height});
        m_layout.picture = snapToPixels(middle.x, middle.y, width, foot - middle.y);
        placePanel({middle.x + width + between, middle.y, middle.width - width - between, middle.height});
    }

    /// The caution and the next step below both columns.
    void placeOverFoot(Box middle) {
        const double between = 24 * m_layout.unit;
        const double height = placeFoot(middle) - middle.y;
        const double width = pictureWidth(middle.width * (m_large ? 0.4 : 0.54));
        m_layout.picture = snapToPixels(middle.x, middle.y, width, height);
        placePanel({middle.x + width + between, middle.y, middle.width - width - between, height});
    }

    void placeUpright(Box middle) {
        const double room = placeFoot(middle) - middle.y;
        const double third = std::ceil(m_size.height / 3);
        const double picture =
            std::max(third, std::floor(std::lerp(third, std::max(third, room * 0.5), m_input.shares.picture)));
        m_layout.picture = snapToPixels(middle.x, middle.y, middle.width, picture);
        placePanel({middle.x, middle.y + picture + gap() / 2, middle.width, room - picture - gap()});
    }

    Size m_size;
    const CrampLayoutInput& m_input;
    CrampLayout m_layout;
    double m_plain; ///< The text's unit at a text scale of 1.
    bool m_upright, m_large;
};

} // namespace

CrampLayout layoutCramp(Size size, const CrampLayoutInput& input) {
    size = {std::max(size.width, smallestWindow.width), std::max(size.height, smallestWindow.height)};
    return CrampLayoutBuilder(size, input).made();
}

} // namespace unknot
