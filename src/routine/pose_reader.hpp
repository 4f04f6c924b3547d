#pragma once

// The `poses` of a stretch file as values. Knows nothing of drawing.

#include "routine/pose.hpp"
#include "routine/strict_yaml.hpp"

#include <optional>

namespace unknot {

/// Reads what stands under `poses`; complains at its place of everything that is wrong, and then answers nothing.
std::optional<Poses> readPoses(const Node& node);

} // namespace unknot
