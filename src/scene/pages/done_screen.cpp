#include "scene/pages/done_screen.hpp"

#include "picture/fade.hpp"
#include "scene/pages/done_actions.hpp"
#include "scene/pages/done_words.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

class DonePainter {
public:
    DonePainter(const DoneView& view, Screen& screen, const TextMeasure& measure)
        : m_view(view), m_screen(screen), m_context(contextOf(screen, view.look, measure)) {}

    /// One block, a little above the middle of the window.
    void draw() {
        const Size size = m_screen.picture.size;
        const double margin = 48 * m_context.unit;
        const double width = std::min(size.width - 2 * margin, 1000 * m_context.text);
        const Box column = snapToPixels((size.width - width) / 2, margin, width, size.height - 2 * margin);
        const DoneActions ways(m_view, m_context, {column.width, column.height});
        const double room = column.height - ways.height() - ways.gap();
        const TextBlock heading = headingIn({column.width, room * 0.34});
        const double head = heading.height() + 4 * m_context.unit + titleRow() + 12 * m_context.unit;
        const Rows rows = planRows(room - head, column.width);
        const double between = std::min(30 * m_context.unit, std::max(0.0, room - head - rows.total()));
        const double spare = std::max(0.0, room - head - rows.total() - between);
        const double top = column.y + std::floor(spare * 0.45);
        drawHead(heading, {column.x, top, column.width, head});
        drawRows(rows, {column.x, top + head, column.width, rows.total()});
        ways.put(snapToPixels(column.x, top + head + rows.total() + between + ways.gap(), column.width, ways.height()));
    }

private:
    TextStyle style(double size, double least, Weight weight, Color color) const {
        return {std::floor(size * m_context.text), std::floor(least * m_context.unscaledText()), weight, color};
    }

    bool isQuiet() const { return m_view.look.light == Light::night; }

    /// By night, one quiet line says it all.
    TextBlock headingIn(Size room) const {
        const Theme& theme = m_context.theme;
        const TextStyle heading =
            isQuiet() ? style(30, 20, Weight::regular, theme.ink) : style(48, 24, Weight::semibold, theme.ink);
        return fitWords(m_context.measure, doneHeading(m_view.ending), heading, room, 2);
    }

    double titleRow() const { return std::round(32 * std::min(m_context.text, 1.5 * m_context.unscaledText())); }

    void drawHead(const TextBlock& heading, Box box) {
        const Theme& theme = m_context.theme;
        m_context.putText(heading, {box.x, box.y, box.width, heading.height()}, 0.5);
        const Box below{box.x, box.y + heading.height() + 4 * m_context.unit, box.width, titleRow()};
        std::string title = m_view.title;
        if (const std::string total = doneTotal(m_view.holdTotals); !total.empty())
            title += (title.empty() ? "" : "  –  ") + total;
        if (m_view.notice.empty())
            m_context.putLine(title, style(23, 15, Weight::regular, theme.quietInk), below, 0.5);
        else
            m_context.putWords(m_view.notice, style(23, 12, Weight::regular, theme.quietInk), below, 0.5, 2);
    }

    struct Rows {
        std::vector<DoneRow> rows;
        std::size_t shown = 0;
        double each = 0; ///< Of one row.
        double size = 0; ///< Of all words: the size at which the longest fit.
        double names = 0, gap = 0, times = 0;

        double total() const { return static_cast<double>(shown + (shown < rows.size() ? 1 : 0)) * each; }
    };

    /// As many rows as fit; if some do not, the last row counts them.
    Rows planRows(double height, double width) const {
        Rows plan{doneRows(m_view.holdTotals)};
        const double least = 25 * m_context.unscaledText();
        if (plan.rows.empty() || height < least) return {};
        const double count = static_cast<double>(plan.rows.size());
        plan.each = std::floor(std::clamp(height / count, least, 46 * m_context.text));
        const auto most = static_cast<std::size_t>(std::floor(height / plan.each));
        plan.shown = plan.rows.size() <= most ? plan.rows.size() : most - 1;
        plan.gap = std::round(22 * m_context.unit);
        plan.size = std::floor(std::min(24 * m_context.text, plan.each * 0.66));
        plan.names = std::min(widest(plan, Weight::semibold), std::floor(width * 0.42));
        plan.times = std::min(widest(plan, Weight::regular), width - plan.names - plan.gap);
        const double share =
            std::min({1.0, plan.names / widest(plan, Weight::semibold), plan.times / widest(plan, Weight::regular)});
        plan.size = std::floor(std::max(plan.size * share, std::min(plan.size, 13 * m_context.unscaledText())));
        return plan;
    }

    /// The width of the widest name (semibold) or of the widest held time (regular).
    double widest(const Rows& plan, Weight weight) const {
        double width = 1;
        for (const DoneRow& row : plan.rows)
            width = std::max(width, m_context.measure.width(weight == Weight::semibold ? row.stretch : row.times,
                                                            plan.size, weight) *
                                            drawnWidthTolerance +
                                        1);
        return std::ceil(width);
    }

    void drawRows(const Rows& plan, Box box) {
        const Theme& theme = m_context.theme;
        const double least = std::floor(12 * m_context.unscaledText());
        const TextStyle name{plan.size, least, Weight::semibold, isQuiet() ? theme.quietInk : theme.ink};
        const TextStyle times{plan.size, least, Weight::regular, theme.quietInk};
        const double left = std::round(box.x + (box.width - plan.names - plan.gap - plan.times) / 2);
        const double right = left + plan.names + plan.gap;
        for (std::size_t i = 0; i < plan.shown; ++i) {
            const double top = box.y + static_cast<double>(i) * plan.each;
            m_context.putLine(plan.rows[i].stretch, name, {left, top, plan.names, plan.each}, 0);
            m_context.putLine(plan.rows[i].times, times, {right, top, plan.times, plan.each}, 0);
        }
        if (plan.shown == plan.rows.size()) return;
        const std::string more = "and " + std::to_string(plan.rows.size() - plan.shown) + " more";
        m_context.putLine(more, times,
                          {box.x, box.y + static_cast<double>(plan.shown) * plan.each, box.width, plan.each}, 0.5);
    }

    const DoneView& m_view;
    Screen& m_screen;
    DrawContext m_context;
};

} // namespace

Screen doneScreen(const DoneView& view, Size size, const TextMeasure& measure) {
    Screen screen = blankScreen(view.look, size);
    DonePainter(view, screen, measure).draw();
    fade(screen.picture, view.dim);
    return screen;
}

} // namespace unknot
