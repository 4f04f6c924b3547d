#pragma once

// Reads the `poses` of a stretch file. Knows nothing of drawing.

#include "routine/stretch/pose.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <optional>

namespace unknot {

/// Limits for a stretch with several cycles. Each cycle has its own spoken line.
inline constexpr std::size_t fewestCycles = 2, mostCycles = 4;

/// Reads the mapping under `poses`. Adds an error for each mistake, and then returns nothing.
std::optional<Poses> readPoses(const Node& node);

} // namespace unknot
