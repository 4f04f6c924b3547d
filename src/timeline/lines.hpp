#pragma once

// Which line is spoken when. Placed by how many words it has, never by how long a voice takes, so that
// the timeline is the same with every voice. The inside of compile(): nobody else needs it.

#include "timeline/layout.hpp"

namespace unknot {

/// The spoken lines of the segments, whose starts and lengths are final. Only who plays it can say that it has eased,
/// and is told how. Not sorted.
void addLines(const std::vector<Draft>& drafts, OpenHolds openHolds, std::vector<Cue>& cues);

} // namespace unknot
