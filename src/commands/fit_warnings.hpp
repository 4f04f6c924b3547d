#pragma once

// Checks that the words of a routine fit into its time, and that no cramp in it lasts too long. Knows nothing of YAML.

#include "base/diagnostics.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "sound/voice.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// How the words of a routine fit into its time, and its stages of a cramp into ten minutes.
struct Fit {
    Diagnostics warnings;    ///< One for each line that is not said or cannot end in time, and each long cramp, once.
    std::size_t untimed = 0; ///< How many different lines were not timed, because there are too many.
};

/// Each warning says the seconds a line needs and has, and a way out. `timeline` is compiled from `routine`, and
/// `sources` were read with it. To find out it speaks 200 different lines or about ten minutes at the most, and keeps
/// none. Without a voice it reckons by the words.
Fit fitOf(const Routine& routine, const SourceMap& sources, const Timeline& timeline, Voice* voice);

} // namespace unknot
