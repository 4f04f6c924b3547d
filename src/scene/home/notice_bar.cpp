#include "scene/home/notice_bar.hpp"

#include "scene/parts/button.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

void putNotice(const DrawContext& context, const std::string& notice, Box box, const NoticeButton* button) {
    const double radius = std::round(std::min(20 * context.unit, box.height / 3));
    const double line = std::max(1.0, std::round(2 * context.unit)), inset = std::round(16 * context.unit);
    context.add(RoundedBox{box, radius, context.theme.panel, line, context.theme.line});
    Box words{box.x + inset, box.y + line, box.width - 2 * inset, box.height - 2 * line};
    if (button) {
        const double width = std::round(std::min(250 * context.text, box.width * 0.36));
        putButton(context, {"", button->words, ""}, {box.right() - width, box.y, width, box.height}, button->action);
        words.width = box.right() - width - inset - words.x;
    }
    // A notice too long for its place, such as one with a path, shrinks rather than end in an ellipsis.
    const double small = std::floor(18 * context.unscaledText());
    const TextStyle usual{std::floor(21 * context.text), small, Weight::semibold, context.theme.ink};
    const int lines = std::max(1, static_cast<int>(words.height / (small * lineHeight)));
    TextBlock block = fitWords(context.measure, notice, usual, {words.width, words.height}, lines);
    if (block.lines.empty() || block.lines.back().ends_with("…")) {
        const TextStyle shrunk{small, std::floor(small * 0.6), usual.weight, usual.color};
        block = fitWords(context.measure, notice, shrunk, {words.width, words.height}, 4);
    }
    context.putMiddle(block, words, 0);
}

} // namespace unknot
