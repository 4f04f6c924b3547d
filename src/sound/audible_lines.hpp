#pragma once

// Chooses the spoken lines that are heard and the start of each, with a pause between any two. Knows nothing of
// samples.

#include "base/time.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace unknot {

/// The shortest silence between two lines. Without it they sound like one sentence.
inline constexpr Time leastPause = milliseconds(300);

/// The longest time that a line waits for the end of the line before it and for this pause.
inline constexpr Time longestWait = seconds(1);

/// The start of a line, the time it takes to say, and its importance.
struct LineTime {
    Time at{};
    Time length{};
    int priority = 0;
    bool hasBegun = false; ///< It is heard already, so it cannot wait. No other line may start before it.
};

/// A line that is heard, by its index, and its start.
struct AudibleLine {
    std::size_t line = 0;
    Time at{};
    friend bool operator==(const AudibleLine&, const AudibleLine&) = default;
};

/// The lines that are heard, in order of time. If two are closer than leastPause, the later waits. If it would wait
/// longer than longestWait, only the line with the higher priority is heard, or the earlier of two equals. A line
/// without length is never heard. `lines` may have any order.
std::vector<AudibleLine> audibleLines(std::span<const LineTime> lines);

} // namespace unknot
