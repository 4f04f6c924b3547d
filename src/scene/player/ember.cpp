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
    const double size = std::floor(26 * context.text);
    // Beside a small ring, the line has more room than below the number.
    if (layout.wordsBeside) {
        const Box place = layout.words;
        const double half = std::round(place.height / 2);
        const TextBlock block =
            fitWords(context.measure, words.brief,
                     {size, std::floor(13 * context.unscaledText()), Weight::regular, context.theme.quietInk},
                     {place.width, half}, 3);
        context.putText(block, {place.x, place.y + half, place.width, half}, 0);
        return;
    }
    const double row = std::round(size * lineHeight);
    const Box below{ring.x, std::min(ring.y + std::round(ring.height * 0.81), ring.bottom() - row), ring.width, row};
    context.putLine(words.brief,
                    {size, std::floor(13 * context.unscaledText()), Weight::regular, context.theme.quietInk}, below,
                    0.5);
}

} // namespace unknot
