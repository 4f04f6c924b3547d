#pragma once

// A moment of a stretch as numbers. Knows nothing of bodies, sides or drawing.

#include <cstddef>

namespace unknot {

/// The moment of a stretch that a picture shows.
struct FigureMoment {
    double into = 1;          ///< 0 the ready pose, 1 the stretch; in between on the way.
    double cycle = 0;         ///< Of a paced movement: share of the present count, 0 to 1.
    double breath = 0;        ///< -1 breathed out to 1 breathed in.
    double glow = 1;          ///< Strength of the muscle's glow, 0 to 1.
    bool outlineOnly = false; ///< The ember view.
    bool back = false;        ///< Of a paced movement: the cycle is gone through the other way round.
    std::size_t movement = 0; ///< Of a paced movement: which of its cycles.
    double presence = 1;      ///< 0 not to be seen, 1 fully there: who turns over in bed fades meanwhile.

    /// The pull is felt at the end of the way in, so the light on the muscle comes late.
    double light() const { return glow * into * into; }
};

} // namespace unknot
