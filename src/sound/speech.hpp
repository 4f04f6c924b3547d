#pragma once

// The spoken lines of a timeline: which are needed in which order, and all of them at once for an export. Knows nothing
// of threads.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <map>
#include <string>
#include <vector>

namespace unknot {

namespace limits {
/// What goes beyond stays silent and is only a caption; no routine that people would follow comes near it.
inline constexpr Time speechOfExport = seconds(3600);
} // namespace limits

/// Every line of the timeline, each spoken once, in order of time up to the limit. With a null voice, none.
Lines speakAll(const Timeline& timeline, Voice* voice);

/// A spoken line that does not end before the next begins, or before it is due: how long it needs and what it has.
struct CrampedLine {
    std::size_t cue = 0;
    Time needs{};
    Time has{};
};

/// How long each line takes to say.
using LineLengths = std::map<std::string, Time, std::less<>>;

/// In order of time. Lines that are not in `lengths` need nothing.
std::vector<CrampedLine> crampedLines(const Timeline& timeline, const LineLengths& lengths);

/// The distinct lines of the timeline in the order they are needed from `position`: those at or after it, then those
/// before it.
std::vector<std::string> linesNeeded(const Timeline& timeline, Time position);

} // namespace unknot
