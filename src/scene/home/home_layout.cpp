#include "scene/home/home_layout.hpp"

#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Widths in the header at a text unit of 1.
constexpr double findWidth = 240, settingsWidth = 176, helpWidth = 132;
/// The least share of these widths at which a button still shows its key and its word.
constexpr double leastShare = 0.6;
/// The least size of a card at a text unit of 1.
constexpr double leastCardWidth = 320, leastCardHeight = 110;
/// The preferred height of a card as a share of its width.
constexpr double cardShape = 0.55;
constexpr int mostColumns = 3, mostRows = 5;
/// The least number of places on a page of which a large card may take two.
constexpr int leastPlaces = 3;

class HomeLayoutBuilder {
public:
    HomeLayoutBuilder(Size window, double textScale, const HomeLayoutInput& parts)
        : m_size{std::max(window.width, smallestWindow.width), std::max(window.height, smallestWindow.height)},
          m_parts(parts) {
        m_home.unit = unitOf(window);
        m_home.text = sessionTextUnitOf(window, textScale);
        m_margin = std::round(48 * m_home.unit);
        m_width = m_size.width - 2 * m_margin;
        m_gap = std::round(20 * m_home.unit);
        m_row = rowFor(46);
    }

    HomeLayout made() {
        placeHeader();
        placeBand();
        placeFoot();
        placeCards();
        if (m_home.pages == 1) dropPager();
        return m_home;
    }

private:
    /// The height of a target with words of this height at a text unit of 1.
    double rowFor(double words) const {
        return std::round(std::min(std::max(leastTarget * m_home.unit, words * m_home.text), m_size.height * 0.13));
    }

    double buttonsWidth() const { return (findWidth + settingsWidth + helpWidth) * m_home.text; }
    double headerGap() const { return std::round(16 * m_home.unit); }

    /// The greeting stands left of the three buttons. If it has no room there, it stands above them in a portrait
    /// window and is left out in any other. Buttons too narrow for their words stand in two rows without a greeting.
    void placeHeader() {
        const double gap = headerGap(), top = std::round(32 * m_home.unit);
        const double beside = m_width - buttonsWidth() - 4 * gap;
        if (m_parts.greetingWidth * greetingSize * m_home.text <= beside) {
            m_home.greeting = snapToPixels(m_margin, top, beside, m_row);
            placeButtons(top, buttonsWidth() + 2 * gap);
        } else if (m_width - 2 * gap < leastShare * buttonsWidth()) {
            placeButtonsInTwoRows(top);
        } else if (isPortrait(m_size)) {
            const double row = std::round(std::min(greetingSize * m_home.text * 1.4, m_size.height * 0.09));
            m_home.greeting = snapToPixels(m_margin, top, m_width, row);
            placeButtons(top + row + gap, m_width);
        } else {
            placeButtons(top, m_width);
        }
        m_top = m_home.help.bottom() + gap;
    }

    /// `width` includes the gaps between the buttons.
    void placeButtons(double y, double width) {
        const double gap = headerGap();
        const double share = (width - 2 * gap) / buttonsWidth() * m_home.text;
        double x = m_size.width - m_margin - width;
        m_home.find = snapToPixels(x, y, findWidth * share, m_row);
        x += findWidth * share + gap;
        m_home.settings = snapToPixels(x, y, settingsWidth * share, m_row);
        x += settingsWidth * share + gap;
        m_home.help = snapToPixels(x, y, m_size.width - m_margin - x, m_row);
    }

    void placeButtonsInTwoRows(double y) {
        const double gap = headerGap(), below = y + m_row + gap;
        m_home.find = snapToPixels(m_margin, y, m_width, m_row);
        const double settings = std::round((m_width - gap) * settingsWidth / (settingsWidth + helpWidth));
        m_home.settings = snapToPixels(m_margin, below, settings, m_row);
        m_home.help = snapToPixels(m_margin + settings + gap, below, m_width - settings - gap, m_row);
    }

    void placeBand() {
        const double unit = m_home.unit, text = m_home.text;
        const double cramp = std::clamp(96 * text, 124 * unit, std::max(124 * unit, m_size.height * 0.24));
        m_home.cramp = snapToPixels(m_margin, m_top, m_width, cramp);
        m_top = m_home.cramp.bottom() + m_gap;
    }

    /// The foot is high enough for a notice of two lines with a button. Above it, a portrait window has another such
    /// row, so that a notice has the whole width.
    void placeFoot() {
        const double height = rowFor(52), gap = std::round(16 * m_home.unit);
        const double bottom = m_size.height - std::round(20 * m_home.unit);
        m_home.pager =
            snapToPixels(m_size.width - m_margin - pagerWidth(height), bottom - height, pagerWidth(height), height);
        if (isPortrait(m_size))
            m_home.foot = snapToPixels(m_margin, m_home.pager.y - gap - height, m_width, height);
        else
            m_home.foot = snapToPixels(m_margin, m_home.pager.y, m_home.pager.x - m_gap - m_margin, height);
        m_home.middle = snapToPixels(m_margin, m_top, m_width, m_home.foot.y - gap - m_top);
    }

    double pagerWidth(double height) const {
        const double least = 2 * leastTarget * m_home.unit + 70 * m_home.unit;
        const double share = isPortrait(m_size) ? 0.6 : 0.34;
        return std::round(std::min(2.6 * height + 120 * m_home.text, std::max(least, share * m_width)));
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
                               std::max(1, static_cast<int>(std::ceil(shapely - 0.1))));
        const double height = (middle.height - (m_home.rows - 1) * m_gap) / m_home.rows;
        const int each = m_home.columns * m_home.rows;
        const bool isLarge = m_parts.largeFirst && m_home.columns > 1 && each >= leastPlaces && m_parts.places > 0;
        const int taken = m_parts.places + (isLarge ? 1 : 0);
        m_home.pages = std::max(1, (taken + each - 1) / each);
        m_home.page = std::clamp(m_parts.page, 0, m_home.pages - 1);
        const auto place = [&](int cell, int cells) {
            const int column = cell % m_home.columns, row = cell / m_home.columns;
            return snapToPixels(middle.x + column * (width + m_gap), middle.y + row * (height + m_gap),
                                cells * width + (cells - 1) * m_gap, height);
        };
        const int from = m_home.page * each, to = std::min(from + each, taken);
        m_home.first = isLarge && from > 0 ? from - 1 : from;
        m_home.isFirstLarge = isLarge && from == 0;
        if (m_home.isFirstLarge) m_home.places.push_back(place(0, 2));
        for (int cell = from + (m_home.isFirstLarge ? 2 : 0); cell < to; ++cell)
            m_home.places.push_back(place(cell - from, 1));
    }

    /// With all cards on one page, a notice has the place of the pager too.
    void dropPager() {
        m_home.foot = {m_margin, m_home.pager.y, m_width, m_home.foot.height};
        m_home.pager.height = 0;
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
