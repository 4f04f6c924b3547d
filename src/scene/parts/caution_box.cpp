#include "scene/parts/caution_box.hpp"

#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr std::string_view label = "Take care. ";

/// The distances in the frame, in pixels.
struct Inside {
    explicit Inside(double size) : padding(std::round(size * 10 / 22)), mark(std::round(size * 24 / 22)) {}

    double padding, mark;
    double left() const { return 2 * padding + mark; } ///< From the frame to the words.
    double width(double frame) const { return frame - left() - padding; }
    double height(double words) const { return std::ceil(std::max(words, mark) + padding); }
};

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

WordWidths cautionWords(const TextMeasure& measure, const std::string& cautionText) {
    return cautionText.empty() ? WordWidths() : WordWidths(measure, std::string(label) + cautionText, Weight::semibold);
}

double cautionHeight(const WordWidths& words, double size, double width) {
    if (words.empty()) return 0;
    const Inside inside(size);
    return inside.height(words.height(size, inside.width(width)));
}

double drawCaution(const DrawContext& context, const std::string& cautionText, double size, Box place) {
    if (cautionText.empty()) return 0;
    const Theme& theme = context.theme;
    const Inside inside(size);
    const double least = std::floor(18 * context.unscaledText());
    const Size room{inside.width(place.width), place.height - inside.padding + 1};
    const TextBlock text = fitWords(context.measure, std::string(label) + cautionText,
                                    {size, least, Weight::semibold, theme.ink}, room, 8);
    if (text.lines.empty()) return 0;
    const double height = inside.height(text.height());
    const Box box{place.x, place.bottom() - height, place.width, height};
    context.add(
        RoundedBox{box, inside.padding, theme.panel, std::max(1.0, std::round(2 * context.unit)), theme.accent});
    const double mark = inside.mark;
    drawWarningMark(context, {box.x + inside.padding * 1.2, box.y + (height - mark) / 2, mark, mark}, theme.accent,
                    theme.panel);
    context.putMiddle(text, {box.x + inside.left(), box.y, room.width, height}, 0);
    return height;
}

void drawDimCaution(const DrawContext& context, const std::string& cautionText, const PlayerLayout& layout) {
    if (cautionText.empty()) return;
    const TextStyle style{std::floor(22 * layout.outer), std::floor(18 * context.unscaledText()), Weight::regular,
                          context.theme.quietInk};
    // Beside the ring, the lower half is for the line with the leg and the activity.
    const double height = layout.words.height * (layout.wordsBeside ? 0.5 : 1);
    const TextBlock text =
        fitWords(context.measure, std::string(label) + cautionText, style, {layout.words.width, height}, 8);
    context.putText(text, layout.words, isTextBeside(layout) ? 0 : 0.5);
}

} // namespace unknot
