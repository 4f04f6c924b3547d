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
/// Lines beyond this stay silent captions. Only absurdly long routines reach it.
inline constexpr Time speechOfExport = seconds(3600);
} // namespace limits

/// Every line of the timeline, each spoken once, in order of time up to the limit. With a null voice, none.
Lines speakAll(const Timeline& timeline, Voice* voice);

/// The distinct lines of the timeline in the order they are needed from `position`: those at or after it, then those
/// before it.
std::vector<std::string> linesNeeded(const Timeline& timeline, Time position);

} // namespace unknot
