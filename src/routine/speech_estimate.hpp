#pragma once

// Estimates how long a voice takes for words, by their number. Knows no voice: the estimates shape the timeline,
// which must be the same on every machine.

#include "base/time.hpp"

#include <span>
#include <string>
#include <string_view>

namespace unknot {

/// The pause between two lines.
inline constexpr Time betweenLines = seconds(1);

/// Silence before the first line of a segment, and after the last.
inline constexpr Time beforeFirstLine = milliseconds(300);

/// The shortest time to get ready if the author gave none.
inline constexpr Time leastReady = seconds(8);

/// The estimate for one line: 120 words a minute, plus pauses between its sentences. Counts the words that are said: a
/// "3x45s" has five.
Time estimatedLength(std::string_view line);

/// The time to get ready if the author gave none: these lines with their pauses, rounded up to whole seconds, at least
/// leastReady.
Time estimatedReady(std::span<const std::string> lines);

} // namespace unknot
