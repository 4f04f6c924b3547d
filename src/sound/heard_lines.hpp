#pragma once

// Which of the spoken lines of a timeline are heard, so that two never overlap.

#include "base/time.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace unknot {

/// When a line would begin, how long it takes to say, and how much it matters.
struct LineTime {
    Time at{};
    Time length{};
    int priority = 0;
};

/// The places in `lines` of those that are heard, in order of time. Of two that overlap it is the one with the higher
/// priority, and of two equals the earlier; a line without length is never heard. `lines` may be in any order.
std::vector<std::size_t> heardLines(std::span<const LineTime> lines);

} // namespace unknot
