#pragma once

// Checks that the words of a routine fit into its time, and that no cramp in it lasts too long. Knows nothing of YAML.

#include "base/diagnostics/diagnostics.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "sound/shipped/line_timer.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// Warnings for words that do not fit into their time, and for cramps of more than ten minutes.
struct FitResult {
    Diagnostics warnings;    ///< One for each line that is not said or cannot end in time, and for each long cramp.
    std::size_t untimed = 0; ///< The number of different lines that only have an estimate, because they are too many.
};

/// Each warning says the seconds that a line needs and has, and a way out. `timeline` must be compiled from `routine`,
/// and `sources` read with it. The characters of a line give an estimate of its length. If it may not fit by that,
/// `timer` gives the length, for at most 200 lines or about ten minutes. It may be empty.
FitResult checkFit(const Routine& routine, const SourceMap& sources, const Timeline& timeline, const LineTimer& timer);

} // namespace unknot
