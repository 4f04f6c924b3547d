#pragma once

// Chooses the cramp screen's layout so that the instruction stays the largest text: the ring makes room first, then the
// figure down to a third of the window, and only then the text shrinks. Knows nothing of drawing.

#include "picture/text_measure.hpp"
#include "scene/cramp/cramp_layout.hpp"
#include "scene/cramp/cramp_words.hpp"

namespace unknot {

/// In pixels at 1280 x 800.
inline constexpr double crampInstructionUnits = 38;
inline constexpr double crampTitleUnits = 30;

struct FittedCramp {
    CrampLayout layout;
    double instruction = 0; ///< Text size in pixels; no other text is larger, but the number.
};

/// The layout is the same throughout a segment, so that nothing moves when the words change. The instruction is never
/// smaller than `least` pixels.
FittedCramp fitCramp(const Timeline& timeline, Time position, Size size, const CrampLayoutInput& input, double least,
                     const TextMeasure& measure);

} // namespace unknot
