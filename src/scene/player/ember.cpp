#include "scene/player/ember.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/ring.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/player/words_block.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

void drawEmber(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout) {
    if (words.advice) {
        drawAdvice(context, words, layout);
        return;
    }
    drawDimCaution(context, words.cautionText, layout);
    const Box ring = layout.ring;
    drawNumber(context, words.number.empty() ? words.heading : words.number, ring);
    if (words.brief.empty()) return;
    const double size = std::floor(26 * context.text), least = std::floor(18 * context.unscaledText());
    const TextStyle dim{size, least, Weight::regular, context.theme.quietInk};
    if (layout.name.width > 0) {
        context.putWords(words.brief, dim, layout.name, 0, 3);
        return;
    }
    // Beside a small ring, the line has more room than below the number.
    if (layout.wordsBeside) {
        const Box place = layout.words;
        const double half = std::round(place.height / 2);
        const TextBlock block = fitWords(context.measure, words.brief, dim, {place.width, half}, 3);
        context.putText(block, {place.x, place.y + half, place.width, half}, 0);
        return;
    }
    const double row = std::round(size * lineHeight);
    const Box below{layout.words.x, std::min(ring.y + std::round(ring.height * 0.81), ring.bottom() - row),
                    layout.words.width, row};
    context.putLine(words.brief, dim, below, 0.5);
}

} // namespace unknot
