#pragma once

// Finds words of a timeline that do not fit into its time, and the time that they need. Takes the lengths of lines as
// given: knows nothing of voices, nor of the file.

#include "timeline/timeline.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unknot {

/// How long each line takes to say.
using LineLengths = std::map<std::string, Time, std::less<>>;

/// A spoken line that does not end before the next begins, or before it is due: how long it needs and what it has.
struct CrampedLine {
    std::size_t cue = 0;
    Time needs{};
    Time has{};
};

/// In order of time. Lines that are not in `lengths` need nothing.
std::vector<CrampedLine> crampedLines(const Timeline& timeline, const LineLengths& lengths);

/// A caution or an author's line that is never said, because there is no time for it.
struct UnsaidLine {
    std::size_t segment = 0; ///< To which it belongs.
    std::string spoken;
    bool caution = false;
};

/// Each once, in order of time.
std::vector<UnsaidLine> unsaidLines(const Timeline& timeline);

/// How long the time to get ready must be for all that is due by its end, in the step to which the segment belongs.
/// `unsaid` is a line that the step does not say yet, or empty. The step is one of a stretch.
Time readyNeeded(const Timeline& timeline, std::size_t segment, const std::string& unsaid);

} // namespace unknot
