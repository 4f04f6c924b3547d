#pragma once

// The positions in a segment at which its words change. A layout that fits all of them stands still throughout the
// segment. Knows nothing of the words.

#include "timeline/timeline.hpp"

#include <vector>

namespace unknot {

/// The segment's first and last position, and each change with the position just before it.
std::vector<Time> wordChanges(const Timeline& timeline, std::size_t index);

} // namespace unknot
