#include "scene/ember.hpp"

#include "scene/care_box.hpp"
#include "scene/ring.hpp"
#include "scene/text_layout.hpp"
#include "scene/whole_words.hpp"
#include "scene/words_block.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

void drawEmber(const Paper& paper, const PlayerWords& words, const PlayerLayout& layout) {
    if (words.advice) {
        drawAdvice(paper, words, layout);
        return;
    }
    drawDimCare(paper, words.care, layout);
    const Box ring = layout.ring;
    drawNumber(paper, words.number.empty() ? words.heading : words.number, ring);
    if (words.brief.empty()) return;
    const double size = std::floor(26 * paper.text);
    // Beside a small ring there is more room for it than below the number.
    if (layout.wordsBeside) {
        const Box place = layout.words;
        const double half = std::round(place.height / 2);
        const TextBlock block = fitWords(
            paper.measure, words.brief,
            {size, std::floor(13 * paper.plainText()), Weight::regular, paper.theme.quietInk}, {place.width, half}, 3);
        putText(paper.list, paper.measure, block, {place.x, place.y + half, place.width, half}, 0);
        return;
    }
    const double row = std::round(size * lineHeight);
    const Box below{ring.x, std::min(ring.y + std::round(ring.height * 0.81), ring.bottom() - row), ring.width, row};
    putLine(paper.list, paper.measure, words.brief,
            {size, std::floor(13 * paper.plainText()), Weight::regular, paper.theme.quietInk}, below, 0.5);
}

} // namespace unknot
