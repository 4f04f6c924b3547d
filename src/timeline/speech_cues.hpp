#pragma once

// Places the spoken lines on the timeline. Only the number of words counts, so that the timeline is the same with every
// voice. Private to compile(). Knows nothing of voices.

#include "timeline/segment_draft.hpp"

namespace unknot {

/// Adds the spoken lines of the segments. Their starts and lengths must be final. With OpenHoldLength::maximum they
/// also tell the person how to say that the cramp has eased. The cues are not sorted.
void addSpeechCues(const std::vector<Draft>& drafts, OpenHoldLength openHolds, std::vector<Cue>& cues);

} // namespace unknot
