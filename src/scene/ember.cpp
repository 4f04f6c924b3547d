#include "scene/ember.hpp"

#include "scene/ring.hpp"

namespace unknot {

void drawEmber(const Paper& paper, const PlayerWords& words, const PlayerLayout& layout) {
    drawNumber(paper, words.number.empty() ? words.heading : words.number, layout.ring);
}

} // namespace unknot
