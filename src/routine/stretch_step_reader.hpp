#pragma once

// Reads one step with a stretch: its name, effort and sides, and which of its keys go together. Knows nothing of other
// steps.

#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/yaml/strict_yaml.hpp"

namespace unknot {

/// The stretches that a step may name, and the defaults of the routine.
struct StepContext {
    const Stretches& stretches;
    const DamagedStretches& damaged;
    std::optional<Time> ready;  ///< The routine's default.
    std::optional<Time> change; ///< The routine's default.
    BodyPosition position = BodyPosition::standing;
    std::optional<Side> crampedSide;
    LightMode light = LightMode::automatic;
    /// The keys at the top of the file, if they decide.
    std::optional<SourceLocation> readyKey, lightKey, positionKey;
    bool hasListedStretches = false; ///< A message has listed all stretches, so no other needs to.
};

/// Adds an error for each mistake. A wrong key leaves the default, so that the step still has a length.
StretchStep readStretchStep(Mapping& keys, StepContext& context, StepSource& source);

/// The longest time of one turn, without the time before it.
Time lengthOf(const StretchStep& step);

} // namespace unknot
