#pragma once

// The timeline as text, for people and for tests. Knows nothing of screens.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// A line for each segment and cue in columns, by time: h:mm:ss.mmm, kind, side ("-" for none, "both", "cramped") and
/// description. A segment precedes the cues at the same time. The total length comes last.
std::string planText(const Timeline& timeline);

/// A line for each hold, movement and rest in columns: m:ss of its start, kind, side and description. The total length
/// comes last.
std::string shortPlanText(const Timeline& timeline);

} // namespace unknot
