#pragma once

// The source of each step, for messages: its places in the file, and whether it names a family or the cramped leg. Kept
// beside the routine, which knows no file.

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
