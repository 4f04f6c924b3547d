#include "scene/parts/caution_box.hpp"

#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr std::string_view label = "Take care. ";

/// The room that the caution may use.
Box roomFor(const PlayerLayout& layout, bool captionIsFree) {
    const Box words = layout.words;
    if (!captionIsFree) return words;
    // In a portrait window the words are wider than the caption, and the room beside the caption is taken.
    const double left = std::max(words.x, layout.caption.x);
    const double above = std::round(layout.caption.height * 0.15);
    return {left, words.y, words.right() - left, layout.caption.bottom() - above - words.y};
}

/// As few lines as the least size allows, in the largest text that fits them.
TextBlock fewLines(const DrawContext& context, const std::string& words, Size room) {
    TextBlock text;
    for (const double least : {18 * context.text, 18 * context.unscaledText()}) {
        const TextStyle style{std::floor(22 * context.text), std::floor(least), Weight::semibold, context.theme.ink};
        for (int lines = 1; lines <= 4; ++lines) {
            text = fitText(context.measure, words, style, room, lines);
            if (!text.lines.empty() && !text.lines.back().ends_with("…")) return text;
        }
    }
    return text;
}

} // namespace

void drawWarningMark(const DrawContext& context, Box box, Color color, Color inside) {
    const double middle = box.x + box.width / 2;
    const double half = box.height * 0.56;
    const double corner = box.height * 0.1;
    const Point top{middle, box.y + corner}, left{middle - half + corner, box.bottom() - corner},
        right{middle + half - corner, box.bottom() - corner};
    auto& shapes = context.screen.picture.shapes;
    shapes.push_back(Polygon{{top, right, left}, color});
    for (const auto& [from, to] : {std::pair{top, right}, std::pair{right, left}, std::pair{left, top}})
        shapes.push_back(Capsule{from, to, corner, corner, color});
    const double stroke = box.height * 0.065;
    shapes.push_back(
        Capsule{{middle, box.y + box.height * 0.38}, {middle, box.y + box.height * 0.63}, stroke, stroke, inside});
    shapes.push_back(Capsule{
        {middle, box.y + box.height * 0.82}, {middle, box.y + box.height * 0.82 + 0.01}, stroke, stroke, inside});
}

double cautionWidth(const TextMeasure& measure, const std::string& cautionText, double size) {
    return measure.width(std::string(label) + cautionText, size, Weight::semibold) * drawnWidthTolerance;
}

Box drawCaution(const DrawContext& context, const std::string& cautionText, bool captionIsFree,
                const PlayerLayout& layout) {
    if (cautionText.empty()) return layout.words;
    const Theme& theme = context.theme;
    const Box room = roomFor(layout, captionIsFree);
    const double padding = std::round(10 * context.text);
    const double mark = std::round(24 * context.text);
    const double inset = 2 * padding + mark;
    const TextBlock text =
        fewLines(context, std::string(label) + cautionText, {room.width - inset - padding, room.height * 0.5});
    if (text.lines.empty()) return layout.words;
    const double height = std::round(std::max(text.height(), mark) + padding);
    const Box box{room.x, room.bottom() - height, room.width, height};
    context.add(RoundedBox{box, padding, theme.panel, std::max(1.0, std::round(2 * context.unit)), theme.accent});
    drawWarningMark(context, {box.x + padding * 1.2, box.y + (height - mark) / 2, mark, mark}, theme.accent,
                    theme.panel);
    context.putText(
        text, {box.x + inset, box.y + (height - text.height()) / 2, room.width - inset - padding, text.height()}, 0);
    const double left = std::min(layout.words.bottom(), box.y - std::round(10 * context.text)) - layout.words.y;
    return {layout.words.x, layout.words.y, layout.words.width, std::max(0.0, left)};
}

void drawDimCaution(const DrawContext& context, const std::string& cautionText, const PlayerLayout& layout) {
    if (cautionText.empty()) return;
    const TextStyle style{std::floor(22 * context.text), std::floor(16 * context.unscaledText()), Weight::regular,
                          context.theme.quietInk};
    // Beside the ring, the lower half is for the line with the leg and the activity.
    const double height = layout.words.height * (layout.wordsBeside ? 0.5 : 1);
    const TextBlock text =
        fitText(context.measure, std::string(label) + cautionText, style, {layout.words.width, height}, 4);
    context.putText(text, layout.words, layout.wordsBeside ? 0 : 0.5);
}

} // namespace unknot
