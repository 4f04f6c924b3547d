#pragma once

// The timeline as text, for people and for tests.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// One line for each segment and each cue, in order of time: h:mm:ss.mmm, kind, side ("-" for none, "both",
/// "cramped") and what it is, in columns; the total length last. A segment stands before the cues of the same time.
std::string planText(const Timeline& timeline);

/// One line for each turn (a hold, a movement or a rest): m:ss where that begins, kind, side and what it is, in
/// columns; the total length last.
std::string shortPlanText(const Timeline& timeline);

} // namespace unknot
