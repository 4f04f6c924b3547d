#include "scene/done.hpp"

#include "scene/button.hpp"
#include "scene/done_words.hpp"
#include "scene/fade.hpp"
#include "scene/paper.hpp"
#include "scene/whole_words.hpp"
#include "scene/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

struct Way {
    Button button;
    Action action;
};

/// Where one can go from here. Enter takes the first, which begins nothing new: many press it without looking.
std::vector<Way> waysFrom(const DoneView& view) {
    std::vector<Way> ways;
    // Nothing is to be large and bright in the dark.
    const bool night = view.look.light == Light::night;
    const auto add = [&](std::string key, std::string words, std::string below, Action action) {
        const ButtonKind kind = ways.empty() && !night ? ButtonKind::accent : ButtonKind::usual;
        ways.push_back({{std::move(key), std::move(words), std::move(below), kind, true}, std::move(action)});
    };
    const bool resumes = !view.resumed.empty();
    const auto leave = [&] { add("Esc", view.fromHome ? "Home" : "Leave", "", action::Back{}); };
    if (resumes)
        add("Enter", "Go on", view.resumed, action::Resume{});
    else
        leave();
    if (view.afterCramp) add("W", "Warm pack", "10 minutes, if you like", action::Warmth{});
    if (!resumes && !view.afterCramp) add("A", "Once more", "", action::Again{});
    if (resumes) leave();
    add("C", "Cramp now", "", action::Cramp{});
    add("H", "Get help", "", action::Help{});
    return ways;
}

class DonePainter {
public:
    DonePainter(const DoneView& view, Screen& screen, const TextMeasure& measure)
        : m_view(view),
          m_screen(screen), m_paper{screen.picture, themeOf(view.look.light, view.look.contrast), measure,
                                    unitOf(screen.picture.size), textUnitOf(screen.picture.size, view.look.textScale)} {
    }

    void draw() {
        const Size size = m_screen.picture.size;
        const double margin = 48 * m_paper.unit;
        const double width = std::min(size.width - 2 * margin, 1000 * m_paper.text);
        Box column = onPixels((size.width - width) / 2, margin, width, size.height - 2 * margin);
        const double foot = putWays(column);
        const std::size_t rows = doneRows(m_view.held).size();
        // What is left over stands above and below it, more of it below.
        const double taken = 120 * m_paper.text + static_cast<double>(rows) * 46 * m_paper.text;
        column.y += std::floor(std::max(0.0, foot - column.y - taken) * 0.4);
        const double head = drawHead(column, foot);
        drawList({column.x, head, column.width, foot - head});
    }

private:
    TextStyle style(double size, double least, Weight weight, Color color) const {
        return {std::floor(size * m_paper.text), std::floor(least * m_paper.plainText()), weight, color};
    }

    /// In rows of as many as their words have room for; answers where they begin.
    double putWays(Box column) {
        const std::vector<Way> ways = waysFrom(m_view);
        const double gap = std::round(16 * m_paper.unit);
        const double text = std::min(m_paper.text, 1.35 * m_paper.plainText());
        const std::size_t wanted = ways.size();
        std::size_t columns = wanted;
        while (columns > 1 &&
               (column.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns) < 245 * text)
            --columns;
        const std::size_t rows = (wanted + columns - 1) / columns;
        columns = (wanted + rows - 1) / rows;
        const double height = std::ceil(std::max(leastTarget * m_paper.unit, std::min(88 * text, column.height * 0.2)));
        const double top = column.bottom() - static_cast<double>(rows) * (height + gap) + gap;
        // What is wanted first stands in the row with the fewest.
        const std::size_t missing = rows * columns - wanted;
        for (std::size_t i = 0; i < wanted; ++i) {
            const std::size_t row = (i + missing) / columns;
            const std::size_t inRow = row == 0 ? columns - missing : columns;
            const std::size_t place = row == 0 ? i : (i + missing) % columns;
            const double each = (column.width - gap * static_cast<double>(inRow - 1)) / static_cast<double>(inRow);
            const Box box = onPixels(column.x + static_cast<double>(place) * (each + gap),
                                     top + static_cast<double>(row) * (height + gap), each, height);
            putButton(m_screen, m_paper, m_view.look, ways[i].button, box, ways[i].action);
        }
        return top - gap;
    }

    bool isQuiet() const { return m_view.look.light == Light::night; }

    /// Answers where the list may begin.
    double drawHead(Box column, double foot) {
        const Theme& theme = m_paper.theme;
        const double room = foot - column.y;
        // By night one quiet line says it all.
        const TextStyle heading =
            isQuiet() ? style(30, 20, Weight::regular, theme.ink) : style(48, 24, Weight::semibold, theme.ink);
        const TextBlock block = fitWords(m_paper.measure, doneHeading(), heading, {column.width, room * 0.34}, 2);
        putText(m_paper.list, m_paper.measure, block, {column.x, column.y, column.width, block.height()}, 0);
        const double line = std::round(32 * std::min(m_paper.text, 1.5 * m_paper.plainText()));
        const Box below{column.x, column.y + block.height() + 4 * m_paper.unit, column.width, line};
        std::string title = m_view.title;
        if (const std::string total = doneTotal(m_view.held); !total.empty())
            title += (title.empty() ? "" : "  –  ") + total;
        if (m_view.notice.empty())
            putLine(m_paper.list, m_paper.measure, title, style(23, 15, Weight::regular, theme.quietInk), below, 0);
        else
            putWords(m_paper.list, m_paper.measure, m_view.notice, style(23, 12, Weight::regular, theme.quietInk),
                     below, 0, 2);
        return below.bottom() + 12 * m_paper.unit;
    }

    /// All rows are of one size: that at which the longest of them fits.
    double rowSize(const std::vector<DoneRow>& rows, double height, double names, double helds) const {
        const double wished = std::floor(std::min(24 * m_paper.text, height * 0.66));
        double size = wished;
        for (const DoneRow& row : rows) {
            const double name = m_paper.measure.width(row.stretch, wished, Weight::semibold) * drawnWidthTolerance;
            const double held = m_paper.measure.width(row.held, wished, Weight::regular) * drawnWidthTolerance;
            size = std::min({size, wished * names / std::max(name, 1.0), wished * helds / std::max(held, 1.0)});
        }
        return std::floor(std::max(size, 13 * m_paper.plainText()));
    }

    /// As many rows as have room, and how many there are besides.
    void drawList(Box box) {
        const std::vector<DoneRow> rows = doneRows(m_view.held);
        if (rows.empty() || box.height <= 0) return;
        const double wished = 46 * m_paper.text;
        const double least = 25 * m_paper.plainText();
        const double height = std::floor(std::clamp(box.height / static_cast<double>(rows.size()), least, wished));
        const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(box.height / height)));
        const std::size_t shown = rows.size() <= most ? rows.size() : most > 0 ? most - 1 : 0;
        const Theme& theme = m_paper.theme;
        const double half = std::floor(box.width * 0.42);
        const double gap = std::round(16 * m_paper.unit);
        const double size = rowSize(rows, height, half, box.width - half - gap);
        const TextStyle name{size, std::floor(12 * m_paper.plainText()), Weight::semibold,
                             isQuiet() ? theme.quietInk : theme.ink};
        const TextStyle held{size, std::floor(12 * m_paper.plainText()), Weight::regular, theme.quietInk};
        for (std::size_t i = 0; i < shown; ++i) {
            const double top = box.y + static_cast<double>(i) * height;
            putLine(m_paper.list, m_paper.measure, rows[i].stretch, name, {box.x, top, half, height}, 0);
            putLine(m_paper.list, m_paper.measure, rows[i].held, held,
                    {box.x + half + gap, top, box.width - half - gap, height}, 0);
        }
        if (shown == rows.size() || most == 0) return;
        const std::string more = "and " + std::to_string(rows.size() - shown) + " more";
        putLine(m_paper.list, m_paper.measure, more, held,
                {box.x, box.y + static_cast<double>(shown) * height, box.width, height}, 0);
    }

    const DoneView& m_view;
    Screen& m_screen;
    Paper m_paper;
};

} // namespace

Screen doneScreen(const DoneView& view, Size size, const TextMeasure& measure) {
    Screen screen{{size, themeOf(view.look.light, view.look.contrast).background, {}}, {}, 1};
    DonePainter(view, screen, measure).draw();
    fade(screen.picture, view.dim);
    return screen;
}

} // namespace unknot
