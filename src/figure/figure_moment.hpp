#pragma once

// A moment of a stretch as numbers. Knows nothing of bodies, sides or drawing.

#include <cstddef>

namespace unknot {

struct FigureMoment {
    double progress = 1;      ///< 0 in the ready pose, 1 in the stretch, between them on the way.
    double from = 0, to = 1;  ///< The poses that it is between, as progress: see progressOfPose().
    double cycle = 0;         ///< Position in a paced movement's cycle, 0 to 1.
    double breath = 0;        ///< -1 breathed out to 1 breathed in.
    double glow = 1;          ///< Strength of the muscle's glow, 0 to 1.
    bool outlineOnly = false; ///< For the ember view.
    bool back = false;        ///< A paced movement goes through its cycle in reverse.
    std::size_t movement = 0; ///< Index of the cycle of a paced movement.
    double opacity = 1;       ///< Opacity, 0 to 1: the figure fades while it turns over in bed.

    /// Strength of the glow on the muscle. It rises late, because the pull is felt at the end of the way in.
    double glowStrength() const { return glow * progress * progress; }
};

} // namespace unknot
