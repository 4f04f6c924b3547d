#pragma once

// The `poses` of a stretch file as values. Knows nothing of drawing.

#include "routine/stretch/pose.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <optional>

namespace unknot {

/// Movements that follow one another; each has a line of its own.
inline constexpr std::size_t fewestCycles = 2, mostCycles = 4;

/// Reads what stands under `poses`; complains at its place of everything that is wrong, and then answers nothing.
std::optional<Poses> readPoses(const Node& node);

} // namespace unknot
