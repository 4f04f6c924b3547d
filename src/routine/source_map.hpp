#pragma once

// The place of each step in its file, kept beside the routine so that the routine knows no file. Knows nothing of the
// steps themselves.

#include "base/diagnostics.hpp"

#include <vector>

namespace unknot {

/// Places of one step and of its keys; the step's own place stands for a key that is not there.
struct StepSource {
    Place step;
    Place ready; ///< The key.
    Place say;   ///< The line.
    Place until; ///< The key, of a group.
};

/// By the steps' `index`.
using SourceMap = std::vector<StepSource>;

} // namespace unknot
