#pragma once

// The chimes, ticks and tones of each segment; lines.hpp has the spoken lines. Private to compile().

#include "timeline/layout.hpp"

namespace unknot {

/// How long before the end of a hold its countdown begins.
inline constexpr Time countdown = seconds(3);

/// How much of a segment an edit leaves at least after the moment it was asked for: the countdown and a
/// little more, because what the device already has in hand cannot be called back; where it has eased only
/// that little.
inline constexpr Time leastLeft = countdown + milliseconds(500);
inline constexpr Time leastLeftEased = milliseconds(300);

/// When the ticks of a hold that ends at `end` are heard, from its start.
std::vector<Time> countdownTicks(Time end);

/// The ticks of its countdown that were heard before the person put the end of this hold off, or ended it. Does nothing
/// to what is no hold.
void keepHeardTicks(Time elapsed, Draft& draft);

/// Chimes, ticks and tones of the segments, whose starts and lengths are final. Not sorted.
void addTones(const std::vector<Draft>& drafts, std::vector<Cue>& cues);

} // namespace unknot
