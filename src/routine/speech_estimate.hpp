#pragma once

// Estimates how long a voice takes for words, by their characters. Knows no voice: the estimates shape the timeline,
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

/// The estimate for one line, by the characters that are said: a "3x45s" has five words. Nearly all lines are a little
/// shorter in the deeper voice. See estimateError.
Time estimatedLength(std::string_view line);

/// No line of the program takes longer than its estimate and this, and hardly one of an author.
inline constexpr Time estimateError = seconds(1);

/// The time to get ready if the author gave none: these lines with their pauses, rounded up to whole seconds, at least
/// leastReady.
Time estimatedReady(std::span<const std::string> lines);

} // namespace unknot
