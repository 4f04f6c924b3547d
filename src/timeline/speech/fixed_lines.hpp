#pragma once

// The spoken lines whose time in a segment does not depend on other lines: those that the author placed, and the time
// that is left. Private to compile(). Knows nothing of other lines.

#include "timeline/step_lines.hpp"

#include <optional>
#include <vector>

namespace unknot {

struct FixedLine {
    Time at{}; ///< From the start of the segment.
    SpokenLine line;
};

/// The place of an author's line from the start of the segment. None if the line belongs to the rounds of an open hold,
/// or to a later time of it than this timeline has.
std::optional<Time> placeOf(const TimedLine& line, const Segment& segment);

/// In order of time, without overlaps: of two lines at the same time the author's wins, or else the earlier. `tell` is
/// StretchStep::tell. Leaves out the author's lines for the rounds of an open hold.
std::vector<FixedLine> fixedLines(const Segment& segment, Time tell);

} // namespace unknot
