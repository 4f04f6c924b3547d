#pragma once

// The moments at which the figure goes on into a stretch: with the lines that ask for it, or by itself where no line
// does. Private to compile(). Knows nothing of bodies or drawing.

#include "timeline/segment_draft.hpp"

namespace unknot {

/// The changes of pose in order of time. The starts and lengths of the segments, and the cues, must be final. At the
/// start of a hold the figure is on its way to the hold at the latest, but in an open hold it follows the lines there.
std::vector<PoseChange> poseChangesOf(const std::vector<Draft>& drafts, const std::vector<Cue>& cues);

} // namespace unknot
