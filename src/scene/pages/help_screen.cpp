#include "scene/pages/help_screen.hpp"

#include "application/bindings.hpp"
#include "application/help_words.hpp"
#include "scene/pages/help_card.hpp"
#include "scene/pages/pager.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// In pixels at a text unit of 1. Smaller text cannot be read at a glance, so the card takes several pages instead.
constexpr double leastText = 17;

class HelpPainter {
public:
    HelpPainter(const HelpView& view, Screen& screen, const TextMeasure& measure)
        : m_view(view), m_screen(screen), m_context(contextOf(screen, view.look, measure)) {}

    void draw() {
        const Size size = m_screen.picture.size;
        const double margin = 40 * m_context.unit;
        const double height =
            std::ceil(std::max(leastTarget * m_context.unit, std::min(64 * m_context.text, size.height * 0.14)));
        const Box foot =
            snapToPixels(margin, size.height - 22 * m_context.unit - height, size.width - 2 * margin, height);
        const double row = std::round(std::min(30 * m_context.text, size.height * 0.06));
        // A long notice gets a higher row, so that it can be read whole. The number of pages leaves room for it, so
        // that no notice moves a button.
        const std::string& told = m_view.notice.empty() ? healthNotice() : m_view.notice;
        const double small = std::floor(14 * m_context.unscaledText());
        const bool tells = m_context.measure.width(told, small, Weight::regular) * drawnWidthTolerance > foot.width;
        const double line = tells ? 2 * row : row;
        const Box note{foot.x, foot.y - line - 8 * m_context.unit, foot.width, line};
        const double top = std::round(22 * m_context.unit);
        const Box card{margin, top, foot.width, note.y - 6 * m_context.unit - top};
        const std::size_t levels = levelsOnPage({card.x, card.y, card.width, card.height - (2 * row - line)});
        m_screen.pages = static_cast<int>((allParts() + levels - 1) / levels);
        const int page = pageOf(levels);
        drawHelpCard(m_context, {m_view.reason, static_cast<std::size_t>(page) * levels, levels, m_view.level, true},
                     card);
        const double least = tells ? std::floor(12 * m_context.unscaledText()) : small;
        const TextStyle quiet{std::floor(20 * m_context.text), least, Weight::regular, m_context.theme.quietInk};
        m_context.putWords(told, quiet, note, 0, tells ? 3 : 1);
        putWays(foot, page);
    }

private:
    /// The levels, and the cautions before stretching.
    static std::size_t allParts() { return helpLevels().size() + 1; }

    /// As many levels as can be read at the person's text size.
    std::size_t levelsOnPage(Box card) const {
        for (std::size_t levels = allParts(); levels > 1; levels /= 2)
            if (helpCardText(m_context, {m_view.reason, 0, levels, std::nullopt, true}, card) >=
                leastText * m_context.text)
                return levels;
        return 1;
    }

    /// While the card is read aloud, the page is that of the part being read.
    int pageOf(std::size_t levels) const {
        if (m_view.reading && m_view.level) return static_cast<int>(*m_view.level / levels);
        return std::clamp(m_view.page, 0, m_screen.pages - 1);
    }

    /// The way back comes first, so Enter presses it.
    void putWays(Box foot, int page) {
        const double gap = std::round(16 * m_context.unit);
        const double pager = m_screen.pages > 1 ? std::min(pagerWidth(m_context, foot.height), foot.width * 0.4) : 0;
        const double room = foot.width - (pager > 0 ? pager + gap : 0);
        const double width = std::floor(std::min(360 * m_context.text, (room - gap) / 2));
        // Nothing may be large and bright in the dark.
        const bool lit = m_view.reading && m_view.look.light == Light::day;
        const ButtonKind kind = lit ? ButtonKind::accent : ButtonKind::usual;
        putButton(m_context, {keyFor(action::Back{}, {ScreenId::help}), "Back", "", ButtonKind::usual, true},
                  {foot.x, foot.y, width, foot.height}, action::Back{});
        putButton(m_context,
                  {keyFor(action::ReadHelp{}, {ScreenId::help}), m_view.reading ? "Stop reading" : "Read it aloud", "",
                   kind, true},
                  {foot.x + width + gap, foot.y, width, foot.height}, action::ReadHelp{});
        if (pager > 0) putPager(m_context, page, m_screen.pages, {foot.right() - pager, foot.y, pager, foot.height});
    }

    const HelpView& m_view;
    Screen& m_screen;
    DrawContext m_context;
};

} // namespace

Screen helpScreen(const HelpView& view, Size size, const TextMeasure& measure) {
    Screen screen = blankScreen(view.look, size);
    HelpPainter(view, screen, measure).draw();
    return screen;
}

} // namespace unknot
