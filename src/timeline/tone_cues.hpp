#pragma once

// The chimes, ticks and tones of each segment; speech_cues.hpp has the spoken lines. Private to compile(). Knows
// nothing of words.

#include "timeline/segment_draft.hpp"

namespace unknot {

/// The time before the end of a hold at which its countdown begins.
inline constexpr Time countdown = seconds(3);

/// The least time that an edit leaves of a segment, after the moment when the person asked. Includes a margin, because
/// the sound device already has the next samples. After easing only the margin is left.
inline constexpr Time leastLeft = countdown + milliseconds(500);
inline constexpr Time leastLeftEased = milliseconds(300);

/// The times of the ticks of a hold that ends at `end`, from its start.
std::vector<Time> countdownTicks(Time end);

/// Keeps the countdown ticks that were heard before an edit moved the end of this hold. Does nothing to other segments.
void keepHeardTicks(Time elapsed, Draft& draft);

/// Adds the tones of the segments. Their starts and lengths must be final. The cues are not sorted.
void addToneCues(const std::vector<Draft>& drafts, std::vector<Cue>& cues);

} // namespace unknot
