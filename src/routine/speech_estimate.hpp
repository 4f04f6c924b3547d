#pragma once

// How long words take to say, reckoned by their number alone. It knows no voice, so that what depends on it is the same
// on every machine, with every voice and with none.

#include "base/time.hpp"

#include <span>
#include <string>
#include <string_view>

namespace unknot {

/// Between two lines that follow one another.
inline constexpr Time betweenLines = seconds(1);

/// Kept free before the first line of a segment, and behind the last one.
inline constexpr Time beforeFirstLine = milliseconds(300);

/// The shortest time to get ready when the author gave none.
inline constexpr Time leastReady = seconds(8);

/// How long a line is reckoned to take: 120 words a minute, and a pause between its sentences.
Time estimatedLength(std::string_view line);

/// The time to get ready when the author gave none: as long as these lines need, one behind the other, in whole
/// seconds, and never less than leastReady.
Time estimatedReady(std::span<const std::string> lines);

} // namespace unknot
