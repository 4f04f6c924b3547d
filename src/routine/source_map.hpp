#pragma once

// The locations of each step in its file, for messages, and the words that the reader has replaced. Kept beside the
// routine, because that knows nothing of its file.

#include "base/diagnostics/diagnostics.hpp"

#include <map>
#include <string>
#include <vector>

namespace unknot {

/// The locations of one step and its keys. A missing key has the location of the step.
struct StepSource {
    SourceLocation step;
    SourceLocation ready;                        ///< Of the key, in the step or else at the top of the file.
    SourceLocation say;                          ///< Of the text.
    SourceLocation until;                        ///< Of a group's key.
    std::map<std::string, SourceLocation> lines; ///< Of the author's lines with a place, by their text.
    bool namesFamily = false;     ///< The step names a family, so another position may choose another stretch.
    bool namesCrampedLeg = false; ///< The step says `sides: cramped`, even if a leg was chosen for it.
};

/// Indexed by a step's `index`.
using SourceMap = std::vector<StepSource>;

} // namespace unknot
