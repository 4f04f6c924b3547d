#pragma once

// Where each step of a routine is written, beside the routine and not in it. Knows nothing of what the steps are.

#include "base/diagnostics.hpp"

#include <vector>

namespace unknot {

/// Where a step stands, and what its author wrote of it; the step's own place for what is not there.
struct StepSource {
    Place step;
    Place ready; ///< The key.
    Place say;   ///< The line.
    Place until; ///< The key, of a group.
};

/// By the steps' `index`.
using SourceMap = std::vector<StepSource>;

} // namespace unknot
