#include "scene/parts/draw_context.hpp"

#include "figure/picture/tint.hpp"
#include "scene/parts/whole_words.hpp"

namespace unknot {

void DrawContext::putText(const TextBlock& block, Box box, double align) const {
    unknot::putText(screen.picture, measure, block, box, align);
}

void DrawContext::putMiddle(const TextBlock& block, Box box, double align) const {
    const double height = block.height();
    putText(block, {box.x, box.y + (box.height - height) / 2, box.width, height}, align);
}

double DrawContext::putLine(std::string_view words, const TextStyle& style, Box row, double align) const {
    const TextBlock block = fitLine(measure, words, style, {row.width, row.height});
    putMiddle(block, row, align);
    return block.lines.empty() ? 0 : measure.width(block.lines.front(), block.size, block.weight);
}

TextBlock DrawContext::putWords(std::string_view words, const TextStyle& style, Box box, double align,
                                int mostLines) const {
    TextBlock block = fitWords(measure, words, style, {box.width, box.height}, mostLines);
    putMiddle(block, box, align);
    return block;
}

Color edgeColor(const Theme& theme) { return tint(theme.line, theme.quietInk, 0.65); }

Color urgentEdgeColor(const Theme& theme) {
    const bool dark = theme.background.green < 128;
    return dark ? edgeColor(theme) : theme.urgent;
}

Screen blankScreen(const Look& look, Size size) {
    return {{size, themeOf(look.light, look.contrast).background, {}}, {}, 1};
}

DrawContext contextOf(Screen& screen, const Look& look, const TextMeasure& measure) {
    const Size size = screen.picture.size;
    return {screen, look, themeOf(look.light, look.contrast), measure, unitOf(size), textUnitOf(size, look.textScale)};
}

DrawContext sessionContextOf(Screen& screen, const Look& look, const TextMeasure& measure) {
    const DrawContext context = contextOf(screen, look, measure);
    return {screen,          look,         context.theme,
            measure,         context.unit, sessionTextUnitOf(screen.picture.size, look.textScale),
            leastSessionText};
}

} // namespace unknot
