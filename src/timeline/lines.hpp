#pragma once

// Places the spoken lines on the timeline. Only the number of words counts, so that the timeline is the same with every
// voice. Private to compile(). Knows nothing of voices.

#include "timeline/layout.hpp"

namespace unknot {

/// Adds the spoken lines of the segments. Their starts and lengths must be final. With OpenHolds::maximum they also
/// tell the person how to say that the cramp has eased. The cues are not sorted.
void addLines(const std::vector<Draft>& drafts, OpenHolds openHolds, std::vector<Cue>& cues);

} // namespace unknot
