#pragma once

// The spoken lines of a timeline: their order of need, and all of them at once for an export. Knows nothing of threads.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <map>
#include <string>
#include <vector>

namespace unknot {

namespace limits {
/// Lines beyond this total stay silent captions. Only absurdly long routines reach it.
inline constexpr Time speechOfExport = seconds(3600);
} // namespace limits

/// Speaks every line of the timeline once, in order of time, up to the limit. Returns no lines if `voice` is null.
LineSamples speakAll(const Timeline& timeline, Voice* voice);

/// The lines of the timeline without duplicates, in the order of need: those at or after `position`, then those before
/// it.
std::vector<std::string> linesNeeded(const Timeline& timeline, Time position);

} // namespace unknot
