#pragma once

// The words for a segment's leg or side. The voice, the screen, the plan and the terminal take them from here, so that
// they agree. Knows nothing of sentences or layout.

#include "timeline/timeline.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// `none`: the segment has no side. `cramped`: the leg with the cramp, left or right unknown. The three sides are those
/// of a stretch for another part of the body.
enum class WorkedLegs { none, left, right, both, cramped, leftSide, rightSide, bothSides };

WorkedLegs workedLegs(const Segment& segment);

/// "left leg", "both legs", "the leg with the cramp", "left side". Empty for none.
std::string_view legWords(WorkedLegs legs);

/// As legWords(), but "cramped leg" to save room.
std::string_view briefLegWords(WorkedLegs legs);

/// "Left leg.", "The leg with the cramp.". Empty for none.
std::string legSentence(WorkedLegs legs);

/// For a table column: "left", "right", "both", "cramped". Empty for none.
std::string_view nameOf(WorkedLegs legs);

/// The line before a further turn of a stretch with the same legs: "Same leg again.", "Same side again.", "Once more.".
std::string_view againLine(const Segment& segment);

} // namespace unknot
