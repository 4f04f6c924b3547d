#pragma once

// Leaves out the segments that easing makes needless, then sets the values that depend on earlier segments. Private
// to compile(). Knows nothing of cues.

#include "timeline/segment_draft.hpp"

namespace unknot {

/// If an until-eased group eased, leaves out the rest of the group. If it did not, the steps behind it are left out in
/// play, and only the finish follows with the advice to get help. In a plan these steps stay and begin with the advice.
/// In play a lone open hold counts as a group, and so do the open holds of both legs in one step.
void dropAfterEasing(std::vector<Draft>& drafts, OpenHoldLength openHolds);

/// Sets the values that depend on earlier segments and their lengths.
void completeDrafts(std::vector<Draft>& drafts);

} // namespace unknot
