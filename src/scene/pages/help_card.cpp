#include "scene/pages/help_card.hpp"

#include "application/help_words.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// A level, or after the last level the cautions before stretching, laid out at one text size and one width.
struct Cell {
    std::size_t level = 0;
    TextBlock when;
    std::vector<TextBlock> signs;
    double height = 0; ///< Of the frame around it.
};

using Column = std::vector<Cell>;

/// All levels in columns. A more urgent level stands above or left of a less urgent level.
struct Grid {
    double size = 0;
    double width = 0; ///< Of a frame.
    std::vector<Column> columns;
    double height = 0; ///< Of the highest column.
};

double heightOf(const Column& column, double gap) {
    double height = -gap;
    for (const Cell& cell : column)
        height += cell.height + gap;
    return height;
}

/// The column of each cell. A split is in order if each column begins after the column on its left.
using ColumnSplit = std::vector<std::size_t>;

bool isInOrder(const ColumnSplit& split, std::size_t columns) {
    std::size_t begun = 0;
    for (const std::size_t column : split) {
        if (column > begun) return false;
        if (column == begun) ++begun;
    }
    return begun == columns;
}

double heightOf(const ColumnSplit& split, const Column& cells, std::size_t columns, double gap) {
    std::vector<double> heights(columns, -gap);
    for (std::size_t i = 0; i < cells.size(); ++i)
        heights[split[i]] += cells[i].height + gap;
    return *std::ranges::max_element(heights);
}

/// Steps to the next split, as if each column were a digit of a number; false after the last split.
bool next(ColumnSplit& split, std::size_t columns) {
    for (std::size_t i = split.size(); i-- > 0;) {
        if (++split[i] < columns) return true;
        split[i] = 0;
    }
    return false;
}

/// Chooses columns for the cells so that the highest column is as low as possible. Tries every split; at most four
/// cells leave only a few.
std::vector<Column> parted(const Column& cells, std::size_t columns, double gap) {
    ColumnSplit split(cells.size(), 0), best;
    do {
        if (!isInOrder(split, columns)) continue;
        if (best.empty() || heightOf(split, cells, columns, gap) < heightOf(best, cells, columns, gap)) best = split;
    } while (next(split, columns));
    std::vector<Column> result(columns);
    for (std::size_t i = 0; i < cells.size(); ++i)
        result[best[i]].push_back(cells[i]);
    return result;
}

class GridMaker {
public:
    GridMaker(const DrawContext& context, const HelpCardContent& content, Size room)
        : m_context(context), m_room(room), m_first(std::min(content.first, partsOf(content) - 1)),
          m_count(std::min(content.count, partsOf(content) - m_first)) {}

    /// The largest text at which everything fits; without columns if nothing fits.
    Grid best() const {
        const double wished = std::floor(27 * m_context.text);
        for (double size = wished; size >= 7; --size) {
            for (const std::size_t columns : {2U, 1U, 3U, 4U}) {
                if (columns > m_count) continue;
                Grid grid = made(size, columns);
                if (grid.height <= m_room.height) return grid;
            }
        }
        return {};
    }

    static double gap(double size) { return std::round(size * 0.6); }
    static double padding(double size) { return std::round(size * 0.65); }
    static double indent(double size) { return std::round(size * 0.8); }

    /// The part of a frame's width that the warning mark of the first frame takes from its heading.
    static double mark(double size) { return std::round(size * 1.5); }

private:
    static std::size_t partsOf(const HelpCardContent& content) {
        return helpLevels().size() + (content.precautions ? 1 : 0);
    }

    Grid made(double size, std::size_t columns) const {
        const double between = gap(size) * static_cast<double>(columns - 1);
        Grid grid{size, std::floor((m_room.width - between) / static_cast<double>(columns)), {}, 0};
        Column cells;
        for (std::size_t i = 0; i < m_count; ++i)
            cells.push_back(cell(m_first + i, size, grid.width));
        grid.columns = parted(cells, columns, gap(size));
        for (const Column& column : grid.columns)
            grid.height = std::max(grid.height, heightOf(column, gap(size)));
        return grid;
    }

    Cell cell(std::size_t which, double size, double width) const {
        const bool isLevel = which < helpLevels().size();
        const std::string heading = isLevel ? helpLevels()[which].when + ", if:" : precautionsTitle();
        const bool marked = which == 0;
        const double inner = width - 2 * padding(size);
        Cell cell;
        cell.level = which;
        cell.when = balanced(heading, size, inner - (marked ? mark(size) : 0));
        cell.height = 2 * padding(size) + cell.when.height();
        for (const std::string& sentence : isLevel ? helpLevels()[which].signs : precautions()) {
            cell.signs.push_back(block(sentence, size, Weight::regular, inner - indent(size)));
            cell.height += cell.signs.back().height();
        }
        return cell;
    }

    TextBlock block(const std::string& words, double size, Weight weight, double width) const {
        return {wrapText(m_context.measure, words, size, weight, width / drawnWidthTolerance), size, weight,
                m_context.theme.ink};
    }

    /// Balances the lines of a heading, so that no word stands alone on a line, least of all the "if:" at its end.
    TextBlock balanced(const std::string& words, double size, double width) const {
        const TextStyle style{size, size, Weight::semibold, m_context.theme.ink};
        return fitText(m_context.measure, words, style, {width, 99 * size}, 9);
    }

    const DrawContext& m_context;
    Size m_room;
    std::size_t m_first, m_count;
};

void drawCell(const DrawContext& context, const Cell& cell, Box box, double size, bool read) {
    const Theme& theme = context.theme;
    const bool first = cell.level == 0;
    const double padding = GridMaker::padding(size);
    const double line = std::max(1.0, std::round((read ? 5 : first ? 4 : 2) * context.unit));
    const Color edge = read ? theme.accent : first ? theme.urgent : theme.line;
    context.add(RoundedBox{box, padding, theme.panel, line, edge});
    double left = box.x + padding;
    double top = box.y + padding;
    if (first) {
        drawWarningMark(context, {left, top + size * 0.06, size * 1.15, size * 1.15}, theme.urgent, theme.panel);
        left += GridMaker::mark(size);
    }
    const auto put = [&](const TextBlock& block) {
        context.putText(block, {left, top, box.right() - left, block.height()}, 0);
        top += block.height();
    };
    put(cell.when);
    left = box.x + padding + GridMaker::indent(size);
    for (const TextBlock& sign : cell.signs) {
        const double dot = size * 0.11;
        const Point at{left - GridMaker::indent(size) + 2 * dot, top + size * lineHeight / 2};
        context.add(Capsule{at, {at.x + 0.01, at.y}, dot, dot, theme.ink});
        put(sign);
    }
}

/// The card's name, with the reason beside it if that fits on the line, else below.
struct Top {
    TextStyle name, reason;
    double row = 0;    ///< Height of the name.
    double beside = 0; ///< The start of the reason on the name's row; 0 if it is below.
    TextBlock below;

    double height() const { return row + below.height(); }
};

Top topOf(const DrawContext& context, const std::string& reason, Box box) {
    Top top;
    const double size =
        std::floor(std::min(40 * context.text, std::max(40 * context.unscaledText(), box.height * 0.1)));
    top.name = {size, size / 2, Weight::semibold, context.theme.ink};
    top.row = std::round(size * lineHeight);
    top.reason = {std::floor(std::min(26 * context.text, size * 0.65)), std::floor(20 * context.unscaledText()),
                  Weight::regular, context.theme.ink};
    const double gap = std::round(size * 0.6);
    const double after = context.measure.width(helpTitle(), size, top.name.weight) * drawnWidthTolerance + gap;
    const double least = context.measure.width(reason, top.reason.least, top.reason.weight) * drawnWidthTolerance;
    if (after + least <= box.width) {
        top.beside = after;
    } else {
        top.below = fitText(context.measure, reason, top.reason, {box.width, box.height * 0.2}, 3);
    }
    return top;
}

void drawTop(const DrawContext& context, const Top& top, const std::string& reason, Box box) {
    context.putLine(helpTitle(), top.name, {box.x, box.y, box.width, top.row}, 0);
    const Box beside{box.x + top.beside, box.y, box.width - top.beside, top.row};
    if (top.beside > 0) context.putLine(reason, top.reason, beside, 0);
    context.putText(top.below, {box.x, box.y + top.row, box.width, top.below.height()}, 0);
}

Box roomBelow(const DrawContext& context, const Top& top, Box box) {
    const double taken = std::ceil(top.height()) + std::round(12 * context.unit);
    return {box.x, box.y + taken, box.width, box.height - taken};
}

/// Spreads the spare room over the frames, so that the foot of the column is not empty.
void drawColumn(const DrawContext& context, const Column& cells, Box column, double size,
                std::optional<std::size_t> read) {
    const double gap = GridMaker::gap(size);
    const double more = std::floor((column.height - heightOf(cells, gap)) / static_cast<double>(cells.size()));
    for (const Cell& cell : cells) {
        const Box box{column.x, column.y, column.width, cell.height + more};
        drawCell(context, cell, box, size, read == cell.level);
        column.y += box.height + gap;
    }
}

} // namespace

void drawHelpCard(const DrawContext& context, const HelpCardContent& content, Box box) {
    const Top top = topOf(context, content.reason, box);
    drawTop(context, top, content.reason, box);
    const Box room = roomBelow(context, top, box);
    const Grid grid = GridMaker(context, content, {room.width, room.height}).best();
    const double height = std::min(room.height, grid.height + 2 * grid.size);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const double x = room.x + (grid.width + GridMaker::gap(grid.size)) * static_cast<double>(i);
        drawColumn(context, grid.columns[i], {x, room.y, grid.width, height}, grid.size, content.read);
    }
}

double helpCardText(const DrawContext& context, const HelpCardContent& content, Box box) {
    const Box room = roomBelow(context, topOf(context, content.reason, box), box);
    return GridMaker(context, content, {room.width, room.height}).best().size;
}

} // namespace unknot
