#include "scene/help_card.hpp"

#include "application/help_words.hpp"
#include "scene/care_box.hpp"
#include "scene/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// A level laid out at one size of text and one width.
struct Cell {
    TextBlock when;
    std::vector<TextBlock> signs;
    double height = 0; ///< Of the frame around it.
};

/// All levels in columns, the most urgent first down the first one.
struct Grid {
    double size = 0;
    double width = 0; ///< Of a frame.
    std::vector<std::vector<Cell>> columns;
    double height = 0; ///< Of the highest column.
};

double heightOf(const std::vector<Cell>& column, double gap) {
    double height = -gap;
    for (const Cell& cell : column)
        height += cell.height + gap;
    return height;
}

class GridMaker {
public:
    GridMaker(const Paper& paper, Size room) : m_paper(paper), m_room(room) {}

    /// The largest text at which everything fits; without columns when nothing does.
    Grid best() const {
        const double wished = std::floor(27 * m_paper.text);
        for (double size = wished; size >= 7; --size) {
            for (const std::size_t columns : {2, 1, 4}) {
                Grid grid = made(size, columns);
                if (grid.height <= m_room.height) return grid;
            }
        }
        return {};
    }

    static double gap(double size) { return std::round(size * 0.6); }
    static double padding(double size) { return std::round(size * 0.55); }
    static double indent(double size) { return std::round(size * 0.8); }

    /// How much of a frame's width the warning mark of the first one takes from its heading.
    static double mark(double size) { return std::round(size * 1.5); }

private:
    Grid made(double size, std::size_t columns) const {
        const auto& levels = helpLevels();
        const double between = gap(size) * static_cast<double>(columns - 1);
        Grid grid{size, std::floor((m_room.width - between) / static_cast<double>(columns)), {}, 0};
        const std::size_t each = (levels.size() + columns - 1) / columns;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (i % each == 0) grid.columns.emplace_back();
            grid.columns.back().push_back(cell(levels[i], size, grid.width, i == 0));
            grid.height = std::max(grid.height, heightOf(grid.columns.back(), gap(size)));
        }
        return grid;
    }

    Cell cell(const HelpLevel& level, double size, double width, bool marked) const {
        const double inner = width - 2 * padding(size);
        Cell cell;
        cell.when = block(level.when + ", if:", size, Weight::semibold, inner - (marked ? mark(size) : 0));
        cell.height = 2 * padding(size) + cell.when.height();
        for (const std::string& sign : level.signs) {
            cell.signs.push_back(block(sign, size, Weight::regular, inner - indent(size)));
            cell.height += cell.signs.back().height();
        }
        return cell;
    }

    TextBlock block(const std::string& words, double size, Weight weight, double width) const {
        return {wrapText(m_paper.measure, words, size, weight, width / drawnWidthTolerance), size, weight,
                m_paper.theme.ink};
    }

    const Paper& m_paper;
    Size m_room;
};

void drawCell(const Paper& paper, const Cell& cell, Box box, double size, bool first) {
    const Theme& theme = paper.theme;
    const double padding = GridMaker::padding(size);
    const double line = std::max(1.0, std::round((first ? 4 : 2) * paper.unit));
    paper.list.shapes.push_back(RoundedBox{box, padding, theme.panel, line, first ? theme.urgent : theme.line});
    double left = box.x + padding;
    double top = box.y + padding;
    if (first) {
        drawWarningMark(paper, {left, top + size * 0.06, size * 1.15, size * 1.15}, theme.urgent, theme.panel);
        left += GridMaker::mark(size);
    }
    const auto put = [&](const TextBlock& block) {
        putText(paper.list, paper.measure, block, {left, top, box.right() - left, block.height()}, 0);
        top += block.height();
    };
    put(cell.when);
    left = box.x + padding + GridMaker::indent(size);
    for (const TextBlock& sign : cell.signs) {
        const double dot = size * 0.11;
        const Point at{left - GridMaker::indent(size) + 2 * dot, top + size * lineHeight / 2};
        paper.list.shapes.push_back(Capsule{at, {at.x + 0.01, at.y}, dot, dot, theme.ink});
        put(sign);
    }
}

/// The name, and the lead beside it where it fits on the line, else below; answers how high they are.
double drawTop(const Paper& paper, const std::string& lead, Box box) {
    const double size = std::floor(40 * paper.text);
    const double row = std::round(size * lineHeight);
    const TextStyle name{size, size / 2, Weight::semibold, paper.theme.ink};
    const double taken = putLine(paper.list, paper.measure, helpTitle(), name, {box.x, box.y, box.width, row}, 0);
    const double gap = std::round(size * 0.6);
    const TextStyle quieter{std::floor(26 * paper.text), std::floor(20 * paper.text), Weight::regular, paper.theme.ink};
    const Box beside{box.x + taken + gap, box.y, box.width - taken - gap, row};
    if (paper.measure.width(lead, quieter.least, quieter.weight) * drawnWidthTolerance <= beside.width) {
        putLine(paper.list, paper.measure, lead, quieter, beside, 0);
        return row;
    }
    const TextBlock block = fitText(paper.measure, lead, quieter, {box.width, box.height * 0.2}, 3);
    putText(paper.list, paper.measure, block, {box.x, box.y + row, box.width, block.height()}, 0);
    return row + block.height();
}

/// What is left over makes the frames higher rather than the card's foot empty.
void drawColumn(const Paper& paper, const Grid& grid, std::size_t column, Point at, double height) {
    const double gap = GridMaker::gap(grid.size);
    const std::vector<Cell>& cells = grid.columns[column];
    const double more = std::floor((height - heightOf(cells, gap)) / static_cast<double>(cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Box box{at.x, at.y, grid.width, cells[i].height + more};
        drawCell(paper, cells[i], box, grid.size, column == 0 && i == 0);
        at.y += box.height + gap;
    }
}

} // namespace

void drawHelpCard(const Paper& paper, const std::string& lead, Box box) {
    const double top = box.y + std::ceil(drawTop(paper, lead, box)) + std::round(12 * paper.unit);
    const double room = box.bottom() - top;
    const Grid grid = GridMaker(paper, {box.width, room}).best();
    const double height = std::min(room, grid.height + 2 * grid.size);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const double x = box.x + (grid.width + GridMaker::gap(grid.size)) * static_cast<double>(i);
        drawColumn(paper, grid, i, {x, top}, height);
    }
}

} // namespace unknot
