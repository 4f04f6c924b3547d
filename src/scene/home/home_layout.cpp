#include "scene/home/home_layout.hpp"

#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Widths in the header at a text unit of 1.
constexpr double findWidth = 240, settingsWidth = 176, helpWidth = 132;
/// The least size of a card at a text unit of 1.
constexpr double leastCardWidth = 290, leastCardHeight = 140;
/// The preferred height of a card as a share of its width.
constexpr double cardShape = 0.55;
constexpr int mostColumns = 3, mostRows = 5;

class HomeLayoutBuilder {
public:
    HomeLayoutBuilder(Size window, double textScale, const HomeLayoutInput& parts)
        : m_size{std::max(window.width, smallestWindow.width), std::max(window.height, smallestWindow.height)},
          m_parts(parts) {
        m_home.unit = unitOf(window);
        m_home.text = textUnitOf(window, textScale);
        m_margin = std::round(48 * m_home.unit);
        m_width = m_size.width - 2 * m_margin;
        m_gap = std::round(20 * m_home.unit);
        m_row = std::round(std::min(std::max(leastTarget * m_home.unit, 40 * m_home.text), m_size.height * 0.13));
    }

    HomeLayout made() {
        placeHeader();
        placeBands();
        placeFoot(0);
        placeCards();
        if (m_home.pages > 1) {
            placeFoot(m_row);
            placeCards();
        }
        if (m_parts.notice && m_home.middle.height < 0.8 * leastCardHeight * m_home.text) noticeAtFoot();
        return m_home;
    }

private:
    /// The greeting stands left of the three targets. If it has no room there, it stands above them in a portrait
    /// window and is left out in any other.
    void placeHeader() {
        const double text = m_home.text, gap = std::round(16 * m_home.unit);
        const double wished = (findWidth + settingsWidth + helpWidth) * text;
        const double greeting = m_parts.greetingWidth * greetingSize * text;
        double y = std::round(32 * m_home.unit);
        double buttons = wished + 2 * gap;
        if (greeting + 2 * gap + buttons <= m_width) {
            m_home.greeting = snapToPixels(m_margin, y, m_width - buttons - 2 * gap, m_row);
        } else {
            buttons = m_width;
            if (isPortrait(m_size)) {
                const double row = std::round(std::min(greetingSize * text * 1.4, m_size.height * 0.09));
                m_home.greeting = snapToPixels(m_margin, y, m_width, row);
                y += row + gap;
            }
        }
        const double share = (buttons - 2 * gap) / wished * text;
        double x = m_size.width - m_margin - buttons;
        m_home.find = snapToPixels(x, y, findWidth * share, m_row);
        x += findWidth * share + gap;
        m_home.settings = snapToPixels(x, y, settingsWidth * share, m_row);
        x += settingsWidth * share + gap;
        m_home.help = snapToPixels(x, y, m_size.width - m_margin - x, m_row);
        m_top = m_home.find.bottom() + gap;
    }

    void placeBands() {
        const double unit = m_home.unit, text = m_home.text;
        const double cramp = std::clamp(96 * text, 124 * unit, std::max(124 * unit, m_size.height * 0.24));
        m_home.cramp = snapToPixels(m_margin, m_top, m_width, cramp);
        m_top = m_home.cramp.bottom();
        if (m_parts.note) {
            const double away = std::round(12 * unit);
            m_home.note = snapToPixels(m_margin, m_top + away, m_width, m_row);
            const double button = std::min(250 * text, m_width * 0.42);
            m_home.noteButton = snapToPixels(m_home.note.right() - button, m_home.note.y, button, m_row);
            m_top = m_home.note.bottom();
        }
        if (m_parts.notice) {
            m_home.notice = snapToPixels(m_margin, m_top + 8 * unit, m_width, 50 * text);
            m_top = m_home.notice.bottom() - 10 * unit;
        }
        m_top += m_gap;
    }

    /// `pager` is the height of the pager; 0 for none.
    void placeFoot(double pager) {
        const double unit = m_home.unit, text = m_home.text;
        const double bottom = m_size.height - std::round((pager > 0 ? 20 : 14) * unit);
        const bool line = !m_parts.note;
        const double height = pager > 0 ? pager : line ? std::round(28 * text) : 0;
        const double gap = pager > 0 ? 16 * unit : line ? 12 * unit : 20 * unit;
        double width = m_width;
        if (pager > 0) {
            const double wished = std::min(m_width, 2 * std::round(1.3 * pager) + 120 * text);
            m_home.pager = snapToPixels(m_size.width - m_margin - wished, bottom - height, wished, height);
            width -= wished + m_gap;
        }
        const bool room = line && width > 200 * text;
        m_home.foot =
            room ? snapToPixels(m_margin, bottom - height, width, height) : Box{m_margin, bottom - height, 0, 0};
        m_home.middle = snapToPixels(m_margin, m_top, m_width, bottom - height - gap - m_top);
    }

    void placeCards() {
        const Box& middle = m_home.middle;
        const double text = m_home.text;
        const auto fitting = [&](double room, double least, int most) {
            return std::clamp(static_cast<int>(std::floor((room + m_gap) / (least + m_gap))), 1, most);
        };
        m_home.columns = fitting(middle.width, leastCardWidth * text, mostColumns);
        const double width = (middle.width - (m_home.columns - 1) * m_gap) / m_home.columns;
        const double shapely = (middle.height + m_gap) / (cardShape * width + m_gap);
        m_home.rows = std::min(fitting(middle.height, leastCardHeight * text, mostRows),
                               std::max(1, static_cast<int>(std::ceil(shapely - 0.3))));
        const double height = (middle.height - (m_home.rows - 1) * m_gap) / m_home.rows;
        const int each = m_home.columns * m_home.rows;
        m_home.pages = std::max(1, (m_parts.places + each - 1) / each);
        m_home.page = std::clamp(m_parts.page, 0, m_home.pages - 1);
        m_home.first = m_home.page * each;
        m_home.places.clear();
        for (int i = 0; i < std::min(each, m_parts.places - m_home.first); ++i) {
            const int column = i % m_home.columns, row = i / m_home.columns;
            m_home.places.push_back(
                snapToPixels(middle.x + column * (width + m_gap), middle.y + row * (height + m_gap), width, height));
        }
    }

    /// In a small window with large text, the notice moves to the foot in place of the quiet line, so that the cards
    /// get its room.
    void noticeAtFoot() {
        const double taken = m_home.middle.y - m_gap - (m_parts.note ? m_home.note : m_home.cramp).bottom();
        m_top = m_home.middle.y - taken;
        placeFoot(m_row);
        const double left = m_home.pages > 1 ? m_home.pager.x - m_gap - m_margin : m_width;
        m_home.notice = snapToPixels(m_margin, m_home.pager.y, left, m_row);
        m_home.foot.width = m_home.foot.height = 0;
        placeCards();
        if (m_home.pages == 1) {
            m_home.pager.height = 0;
            m_home.notice.width = m_width;
        }
    }

    Size m_size;
    HomeLayoutInput m_parts;
    HomeLayout m_home;
    double m_margin = 0, m_width = 0, m_gap = 0;
    double m_row = 0; ///< Height of a target.
    double m_top = 0;
};

} // namespace

HomeLayout layoutHome(Size window, double textScale, const HomeLayoutInput& parts) {
    return HomeLayoutBuilder(window, textScale, parts).made();
}

} // namespace unknot
