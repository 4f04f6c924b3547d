#include "scene/home/typed_text.hpp"

#include "base/unicode.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot {

namespace {

/// The longest end of `text` that fits, because the person looks for the characters typed last.
std::string endOf(const DrawContext& context, std::string_view text, double size, double width) {
    std::u32string characters = decodeUtf8(text);
    std::string shown = encodeUtf8(characters);
    std::size_t cut = 0;
    while (cut < characters.size() && context.measure.width(shown, size, Weight::regular) > width)
        shown = "…" + encodeUtf8(std::u32string_view(characters).substr(++cut));
    return shown;
}

/// Draws the block behind selected text.
void drawSelection(const DrawContext& context, const std::string& shown, double size, Box row) {
    const double width = std::round(context.measure.width(shown, size, Weight::regular) * drawnWidthTolerance);
    const double margin = std::round(size * 0.12), height = std::round(size * lineHeight);
    const Box block{row.x - margin, std::round(row.y + (row.height - height) / 2), width + 2 * margin, height};
    context.add(RoundedBox{block, margin, context.theme.accent, 0, {}});
}

} // namespace

void putTypedText(const DrawContext& context, const TypedText& typed, double size, Box row) {
    const Theme& theme = context.theme;
    double caret = row.x;
    if (!typed.text.empty()) {
        const double width = row.width / drawnWidthTolerance - (typed.typing ? size * 0.3 : 0);
        const std::string shown = endOf(context, typed.text, size, width);
        if (typed.selected) drawSelection(context, shown, size, row);
        caret +=
            context.putLine(shown, {size, size, Weight::regular, typed.selected ? theme.onAccent : theme.ink}, row, 0);
    }
    if (!typed.typing || typed.selected) return;
    const double stroke = std::max(0.8, size * 0.05), half = size * 0.5, middle = row.y + row.height / 2;
    const double x = caret + size * 0.14;
    context.add(Capsule{{x, middle - half}, {x, middle + half}, stroke, stroke, theme.accent});
}

} // namespace unknot
