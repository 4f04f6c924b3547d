#pragma once

// Chooses the spoken lines that are heard, so that two never overlap. Knows nothing of samples.

#include "base/time.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace unknot {

/// The start of a line, the time it takes to say, and its importance.
struct LineTime {
    Time at{};
    Time length{};
    int priority = 0;
};

/// The indices into `lines` of those that are heard, in order of time. If two overlap, the line with the higher
/// priority is heard, or the earlier of two equals. A line without length is never heard. `lines` may have any order.
std::vector<std::size_t> audibleLines(std::span<const LineTime> lines);

} // namespace unknot
