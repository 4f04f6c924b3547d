#pragma once

// Finds each step of an old version of a routine in a new one. Knows nothing of time.

#include "routine/flat_steps.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace unknot {

/// For each old step the index of its like in `after`; none if it is gone. Each new step is found at most once. Steps
/// that keep their order come first, unchanged ones before others; then steps that were moved.
std::vector<std::optional<std::size_t>> matchSteps(const std::vector<FlatStep>& before,
                                                   const std::vector<FlatStep>& after);

} // namespace unknot
