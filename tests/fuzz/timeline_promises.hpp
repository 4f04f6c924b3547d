#pragma once

// Promises on every timeline and its look-ups. Knows nothing of the routine behind it.

#include "timeline/timeline.hpp"

namespace unknot::fuzz {

/// The segments tile the timeline, and the cues and pose changes are in order within it.
void checkLayout(const Timeline& timeline);

/// Every look-up at this position gives a value in its range. The position may lie outside of the timeline.
void checkLookUps(const Timeline& timeline, Time position);

/// checkLookUps() at some twenty positions: before, within and behind the timeline.
void checkLookUps(const Timeline& timeline);

/// The plans have a line for each segment and cue.
void checkPlans(const Timeline& timeline);

/// An edit at `position` changed no segment and no cue before it.
void checkPast(const Timeline& before, const Timeline& after, Time position);

} // namespace unknot::fuzz
