#include "scene/cramp/cramp_layout.hpp"

#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Up to this ratio of text to the window's unit, the picture keeps its size.
constexpr double usualText = 1.34;

/// From this text scale on, the words take most of a wide window, and the ring stands beside the target.
constexpr double largeScale = 1.4;

/// From this ratio of text to the window's unit on, the text takes the picture's place too.
constexpr double textInsteadOfPicture = 2.2;

class CrampLayoutBuilder {
public:
    CrampLayoutBuilder(Size size, const CrampLayoutInput& input) : m_size(size), m_input(input) {
        m_layout.unit = unitOf(size);
        m_layout.text = textUnitOf(size, input.textScale);
        m_growth = 1 + 0.75 * std::max(0.0, m_layout.text / m_layout.unit - usualText);
        m_beside = !isPortrait(size);
        m_large = m_beside && input.textScale >= largeScale;
        m_layout.outer = outerText();
    }

    CrampLayout made() {
        const double margin = 48 * m_layout.unit;
        const double width = m_size.width - 2 * margin;
        const double top = placeTop(margin, width);
        const double bottom = placeTiles(margin, width);
        const Box middle{margin, top, width, bottom - top};
        if (m_large)
            placeLarge(middle);
        else if (m_beside)
            placeBeside(middle);
        else
            placeUpright(middle);
        return m_layout;
    }

private:
    /// The unit of the text around the instruction, which grows less so that the instruction keeps its room.
    double outerText() const { return outerTextOf(m_size, m_input.textScale); }

    /// The height of a row. Large text must not take more than the share `most` of the window's height.
    double row(double units, double most) const {
        return std::max(units * textUnitOf(m_size, 1), std::min(units * outerText(), m_size.height * most));
    }

    double gap() const { return 20 * m_layout.unit; }

    double placeTop(double margin, double width) {
        const double unit = m_layout.unit;
        double top = 26 * unit;
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
        m_layout.title = snapToPixels(margin, top, titles, row(58, 0.1));
        m_layout.quiet = snapToPixels(margin, m_layout.title.bottom(), titles, row(34, 0.07));
        return std::max(m_layout.quiet.bottom(), m_layout.keys.bottom()) + 8 * unit;
    }

    /// Places the tiles at the window's foot. Returns their top edge, less a gap.
    double placeTiles(double margin, double width) {
        const double between = std::round(14 * m_layout.unit);
        std::size_t columns = m_input.tiles;
        for (const std::size_t fewer : {std::size_t{3}, std::size_t{2}}) {
            const double each = (width - between * static_cast<double>(columns - 1)) / static_cast<double>(columns);
            if (each < m_input.tileWidth && fewer < columns) columns = fewer;
        }
        const std::size_t rows = (m_input.tiles + columns - 1) / columns;
        const double height = std::ceil(std::max(leastTarget * m_layout.unit, row(rows > 1 ? 50 : 68, 0.1)));
        const double bottom = m_size.height - 28 * m_layout.unit;
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

    struct Columns {
        Box left, right;
    };
    Columns columnsOf(Box middle, double right) const {
        const double between = 40 * m_layout.unit;
        return {{middle.x, middle.y, middle.width - right - between, middle.height},
                {middle.right() - right, middle.y, right, middle.height}};
    }

    double easingHeight(double room) const {
        return std::ceil(std::max(easingTarget * m_layout.unit, std::min(easingTarget * outerText(), room * 0.3)));
    }

    /// From the bottom up: the target, the ring, and the words in the rest.
    void placePanel(Box panel) {
        const double easing = easingHeight(panel.height);
        m_layout.easing = snapToPixels(panel.x, panel.bottom() - easing, panel.width, easing);
        const double left = panel.height - easing - 2 * gap();
        const double share = m_beside || m_growth <= 1 ? 0.62 : 0.5;
        const double ring = std::floor(std::min(panel.width * 0.7, left * share));
        const double ringTop = m_layout.easing.y - gap() - ring;
        m_layout.ring = snapToPixels(panel.x + (panel.width - ring) / 2, ringTop, ring, ring);
        // Without a ring, the words get its place too.
        const double below = m_input.ring ? m_layout.ring.y : m_layout.easing.y;
        m_layout.words = snapToPixels(panel.x, panel.y, panel.width, below - gap() - panel.y);
    }

    /// The foot of a column: the caution, and below it the next step. Returns the top of the foot.
    double placeFoot(Box column) {
        // In a narrow column, the next step may need two lines.
        const bool roomy = m_large && column.height > 420 * m_layout.unit;
        const double line = roomy ? row(56, 0.12) : row(30, 0.07);
        m_layout.next = snapToPixels(column.x, column.bottom() - line, column.width, line);
        const double lines = std::ceil(m_input.cautionWidth * 1.1 / (column.width - 60 * outerText()));
        const double cautionHeight = std::min(column.height * 0.42, lines > 0 ? (lines * 29 + 12) * outerText() : 0);
        m_layout.caution =
            snapToPixels(column.x, m_layout.next.y - cautionHeight - 4 * m_layout.unit, column.width, cautionHeight);
        return m_layout.caution.y - 6 * m_layout.unit;
    }

    void placeBeside(Box middle) {
        const double wished = 440 * m_layout.unit * std::min(m_input.textScale, 1.2);
        const Columns columns = columnsOf(middle, std::min(wished, middle.width * 0.46));
        const double foot = placeFoot(columns.left);
        m_layout.picture = snapToPixels(columns.left.x, columns.left.y, columns.left.width, foot - columns.left.y);
        placePanel(columns.right);
    }

    void placeLarge(Box middle) {
        if (m_layout.text / m_layout.unit >= textInsteadOfPicture) return placeWithoutPicture(middle);
        const double share = std::min(0.22 + 0.25 * m_input.textScale, 0.7);
        const Columns columns = columnsOf(middle, std::floor(middle.width * share));
        const double foot = placeFoot(columns.left);
        m_layout.picture = snapToPixels(columns.left.x, columns.left.y, columns.left.width, foot - columns.left.y);
        placeWidePanel(columns.right);
    }

    /// The target beside the ring, and the words above both.
    void placeWidePanel(Box panel) {
        const double ring = std::floor(std::min(panel.width * 0.4, panel.height * 0.5));
        const double easing = easingHeight(panel.height);
        m_layout.ring = snapToPixels(panel.x, panel.bottom() - ring, ring, ring);
        const double left = m_input.ring ? ring + 1.5 * gap() : 0;
        m_layout.easing = snapToPixels(panel.x + left, panel.bottom() - easing, panel.width - left, easing);
        const double below = m_input.ring ? m_layout.ring.y : m_layout.easing.y;
        m_layout.words = snapToPixels(panel.x, panel.y, panel.width, below - gap() - panel.y);
    }

    /// The text takes the picture's place, and the ring takes the text's.
    void placeWithoutPicture(Box middle) {
        const auto [left, right] = columnsOf(middle, std::floor(middle.width * 0.37));
        const double foot = placeFoot(left);
        const double easing = easingHeight(right.height * 1.3);
        m_layout.easing = snapToPixels(right.x, right.bottom() - easing, right.width, easing);
        const double ring = std::floor(std::min(right.width, right.height - easing - gap()));
        m_layout.ring = snapToPixels(right.x + (right.width - ring) / 2, right.y, ring, ring);
        m_layout.words = snapToPixels(left.x, left.y, left.width, foot - left.y);
    }

    void placeUpright(Box middle) {
        const double foot = placeFoot(middle);
        const double room = foot - middle.y;
        const double picture = m_growth < 1.75 ? std::floor(room * 0.38 / m_growth) : 0;
        m_layout.picture = snapToPixels(middle.x, middle.y, middle.width, picture);
        placePanel({middle.x, middle.y + picture, middle.width, room - picture - gap()});
    }

    Size m_size;
    CrampLayoutInput m_input;
    CrampLayout m_layout;
    double m_growth = 1;
    bool m_beside = false, m_large = false;
};

} // namespace

double outerTextOf(Size window, double textScale) {
    const double most = isPortrait(window) || textScale >= largeScale ? 1.3 : 1;
    return textUnitOf(window, std::min(textScale, most));
}

CrampLayout layoutCramp(Size size, const CrampLayoutInput& input) {
    size = {std::max(size.width, smallestWindow.width), std::max(size.height, smallestWindow.height)};
    return CrampLayoutBuilder(size, input).made();
}

} // namespace unknot
