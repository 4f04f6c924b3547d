#pragma once

// Chooses the player's layout so that the instruction stays the largest text: the ring makes room first, then the
// figure, and only then the text shrinks. Knows nothing of drawing.

#include "picture/text_measure.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

struct FittedPlayer {
    PlayerLayout layout;
    double instruction = 0; ///< Text size in pixels.
};

/// The layout is the same throughout a segment, so that nothing moves when the words change. The instruction is never
/// smaller than `least` pixels.
FittedPlayer fitPlayer(const Timeline& timeline, Time position, Size size, const PlayerLayoutInput& input, double least,
                       const TextMeasure& measure);

} // namespace unknot
