#pragma once

// One step with a stretch: which one, how long or how often, on which sides, and which of its keys go together.

#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/yaml/strict_yaml.hpp"

namespace unknot {

/// The stretches that a step may name, and the defaults of the routine.
struct StepSurroundings {
    const Stretches& stretches;
    std::optional<Time> ready;  ///< The routine's own.
    std::optional<Time> change; ///< Likewise.
    BodyPosition position = BodyPosition::standing;
    std::optional<Side> crampedSide;
    LightMode light = LightMode::automatic;
};

/// Complains of everything that is wrong, and has the usual value in its place, so that the step can be measured.
StretchStep readStretchStep(Mapping& keys, const StepSurroundings& around, StepSource& source);

/// Its longest time on one side, without what leads to it.
Time lengthOf(const StretchStep& step);

} // namespace unknot
