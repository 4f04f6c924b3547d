#include "scene/care_box.hpp"

#include "scene/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr std::string_view label = "Take care. ";

/// From where to where it may reach, and how far down.
Box roomFor(const PlayerLayout& layout, bool captionIsFree) {
    const Box words = layout.words;
    if (!captionIsFree) return words;
    // In an upright window the words are wider than the caption, beside which something else stands.
    const double left = std::max(words.x, layout.caption.x);
    const double above = std::round(layout.caption.height * 0.15);
    return {left, words.y, words.right() - left, layout.caption.bottom() - above - words.y};
}

/// In as few lines as its least size allows, and in those as large as may be.
TextBlock fewLines(const Paper& paper, const std::string& words, Size room) {
    TextBlock text;
    for (const double least : {18 * paper.text, 18 * paper.plainText()}) {
        const TextStyle style{std::floor(22 * paper.text), std::floor(least), Weight::semibold, paper.theme.ink};
        for (int lines = 1; lines <= 4; ++lines) {
            text = fitText(paper.measure, words, style, room, lines);
            if (!text.lines.empty() && !text.lines.back().ends_with("…")) return text;
        }
    }
    return text;
}

} // namespace

void drawWarningMark(const Paper& paper, Box box, Color color, Color inside) {
    const double middle = box.x + box.width / 2;
    const double half = box.height * 0.56;
    const double corner = box.height * 0.1;
    const Point top{middle, box.y + corner}, left{middle - half + corner, box.bottom() - corner},
        right{middle + half - corner, box.bottom() - corner};
    auto& shapes = paper.list.shapes;
    shapes.push_back(Polygon{{top, right, left}, color});
    for (const auto& [from, to] : {std::pair{top, right}, std::pair{right, left}, std::pair{left, top}})
        shapes.push_back(Capsule{from, to, corner, corner, color});
    const double stroke = box.height * 0.065;
    shapes.push_back(
        Capsule{{middle, box.y + box.height * 0.38}, {middle, box.y + box.height * 0.63}, stroke, stroke, inside});
    shapes.push_back(Capsule{
        {middle, box.y + box.height * 0.82}, {middle, box.y + box.height * 0.82 + 0.01}, stroke, stroke, inside});
}

double careWidth(const TextMeasure& measure, const std::string& care, double size) {
    return measure.width(std::string(label) + care, size, Weight::semibold) * drawnWidthTolerance;
}

Box drawCare(const Paper& paper, const std::string& care, bool captionIsFree, const PlayerLayout& layout) {
    if (care.empty()) return layout.words;
    const Theme& theme = paper.theme;
    const Box room = roomFor(layout, captionIsFree);
    const double padding = std::round(10 * paper.text);
    const double mark = std::round(24 * paper.text);
    const double inset = 2 * padding + mark;
    const TextBlock text =
        fewLines(paper, std::string(label) + care, {room.width - inset - padding, room.height * 0.5});
    if (text.lines.empty()) return layout.words;
    const double height = std::round(std::max(text.height(), mark) + padding);
    const Box box{room.x, room.bottom() - height, room.width, height};
    paper.list.shapes.push_back(
        RoundedBox{box, padding, theme.panel, std::max(1.0, std::round(2 * paper.unit)), theme.accent});
    drawWarningMark(paper, {box.x + padding * 1.2, box.y + (height - mark) / 2, mark, mark}, theme.accent, theme.panel);
    putText(paper.list, paper.measure, text,
            {box.x + inset, box.y + (height - text.height()) / 2, room.width - inset - padding, text.height()}, 0);
    const double left = std::min(layout.words.bottom(), box.y - std::round(10 * paper.text)) - layout.words.y;
    return {layout.words.x, layout.words.y, layout.words.width, std::max(0.0, left)};
}

void drawDimCare(const Paper& paper, const std::string& care, const PlayerLayout& layout) {
    if (care.empty()) return;
    const TextStyle style{std::floor(22 * paper.text), std::floor(16 * paper.plainText()), Weight::regular,
                          paper.theme.quietInk};
    // The other half beside the ring is for what is going on.
    const double height = layout.words.height * (layout.wordsBeside ? 0.5 : 1);
    const TextBlock text = fitText(paper.measure, std::string(label) + care, style, {layout.words.width, height}, 4);
    putText(paper.list, paper.measure, text, layout.words, layout.wordsBeside ? 0 : 0.5);
}

} // namespace unknot
