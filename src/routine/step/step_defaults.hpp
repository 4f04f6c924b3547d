#pragma once

// The values that a routine gives to each step without its own. Knows nothing of stretches.

#include "routine/routine.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <optional>

namespace unknot {

struct StepDefaults {
    std::optional<Hold> hold;             ///< Of a stretch that is held.
    std::optional<PacedMovement> counted; ///< Of a stretch that is a movement.
    std::optional<Sides> sides;
    std::optional<Side> start;
    int repeat = 1;
};

/// Reads `defaults` at the top of the file.
StepDefaults readDefaults(Mapping& keys);

/// Reads a hold's length: a duration, or a range such as 20-30s. Nothing after an error.
std::optional<Hold> readHoldLength(const Node& node);

/// Reads `count` with `pace`. Without `pace` takes that of `usual`, or else adds an error.
PacedMovement readCount(Mapping& keys, const Node& count, const std::optional<PacedMovement>& usual);

} // namespace unknot
