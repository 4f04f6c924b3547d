#pragma once

// Finds spoken lines that do not fit into their time, and the time that they need. Knows nothing of voices or files:
// callers give the length of each line.

#include "timeline/timeline.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unknot {

/// The time that each line takes to say.
using LineLengths = std::map<std::string, Time, std::less<>>;

/// A spoken line that does not end before the next line begins, or before it is due. `needs` is the line's length,
/// `has` the time available.
struct OverlongLine {
    std::size_t cue = 0;
    Time needs{};
    Time has{};
};

/// In order of time. A line that is not in `lengths` takes no time.
std::vector<OverlongLine> overlongLines(const Timeline& timeline, const LineLengths& lengths);

/// A caution or an author's line that is never said for lack of time.
struct UnsaidLine {
    std::size_t segment = 0; ///< The segment that the line belongs to.
    std::string spoken;
    bool caution = false;
};

/// In order of time, without duplicates.
std::vector<UnsaidLine> unsaidLines(const Timeline& timeline);

/// A caution that is first said when the first effort of its stretch has begun.
struct LateCaution {
    std::size_t segment = 0; ///< That effort.
    std::string spoken;
};

/// In order of the efforts. Leaves out cramps, which leave no time for a caution before their first hold, and cautions
/// that only wait for room: overlongLines() has them.
std::vector<LateCaution> lateCautions(const Timeline& timeline);

/// The time to get ready that the step around `segment` needs for every line that is due by its end. `unsaid` adds a
/// line that the step does not say yet; it may be empty. The step must have a stretch.
Time readyNeeded(const Timeline& timeline, std::size_t segment, const std::string& unsaid);

} // namespace unknot
