#pragma once

// The spoken lines of a timeline with their times, as caption files for a player of sound or video. Knows nothing of
// voices or files: the times come from the timeline and from estimates, so they are the same on every machine.

#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

/// A line on the screen from `begin` on, until `end`, exclusive.
struct TimedCaption {
    Time begin{};
    Time end{};
    std::string text; ///< One line of UTF-8; never empty.
};

/// In order of time, without overlap. Each ends when its words end by estimate, or before that when the next begins.
/// If two begin within a millisecond, only the more important is left, or the first of two equals.
std::vector<TimedCaption> captionsOf(const Timeline& timeline);

/// As SubRip (.srt): numbered from 1, with the times as 00:00:00,000.
std::string subRipText(const Timeline& timeline);

/// As WebVTT (.vtt): with the times as 00:00:00.000, and the routine's title as a note.
std::string webVttText(const Timeline& timeline);

} // namespace unknot
