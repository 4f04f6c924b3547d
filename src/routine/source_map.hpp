#pragma once

// What only messages need of each step: its places in the file, and what its author wrote in place of a stretch or a
// leg. Kept beside the routine, which knows no file.

#include "base/diagnostics.hpp"

#include <vector>

namespace unknot {

/// Places of one step and of its keys; the step's own place stands for a key that is not there.
struct StepSource {
    SourcePosition step;
    SourcePosition ready;         ///< The key.
    SourcePosition say;           ///< The line.
    SourcePosition until;         ///< The key, of a group.
    bool namesFamily = false;     ///< Another position may take another stretch.
    bool namesCrampedLeg = false; ///< As `cramped`, whichever leg was then wished.
};

/// By the steps' `index`.
using SourceMap = std::vector<StepSource>;

} // namespace unknot
