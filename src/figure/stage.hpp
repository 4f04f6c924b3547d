#pragma once

// What stays the same while a stretch is shown: how much room it ever takes, on either side, and so where the
// floor ends and how large the figure can be. Knows nothing of frames and pixels.

#include "figure/sketch.hpp"
#include "routine/stretch.hpp"

#include <vector>

namespace unknot {

struct Stage {
    Extent figure; ///< Everything that the figure, its props and its close-up ever cover, without the floor.
};

/// Takes as long as drawing the figure dozens of times.
Stage stageOf(const Stretch& stretch);

/// The stages of the last few stretches, for whoever draws one frame after another. A stretch is known again by
/// its value, so that one read anew from a changed file has a new stage.
class RecentStages {
public:
    const Stage& of(const Stretch& stretch);

private:
    struct Known {
        Poses poses;
        Muscle muscle;
        Legs legs;
        Stage stage;
    };
    std::vector<Known> m_known; ///< The last used first.
};

} // namespace unknot
