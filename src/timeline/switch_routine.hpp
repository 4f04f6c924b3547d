#pragma once

// Leaves a routine in the middle of an until-eased group and goes on with another routine's group. Private to
// compile(). Knows nothing of cues.

#include "timeline/segment_draft.hpp"

namespace unknot {

/// Applies edit::SwitchRoutine: keeps the segments up to `elapsed` into drafts[present], then appends those of `other`,
/// numbered from `firstIndex`. Returns false if it changes nothing.
bool switchRoutine(const std::vector<Draft>& other, std::size_t present, Time elapsed, std::size_t firstIndex,
                   std::vector<Draft>& drafts);

} // namespace unknot
