#pragma once

// Removes the silent rests after a routine's last stretch: a rest prepares for a stretch. Knows nothing of files.

#include "routine/routine.hpp"

#include <vector>

namespace unknot {

bool hasStretch(const std::vector<Step>& steps);

/// Removes the rests at the end without words of their own. A rest at the end of a repeated group stays between the
/// turns; only the last turn loses it. Returns the index of each step that is gone from all turns. `steps` must contain
/// a stretch.
std::vector<std::size_t> dropTrailingRests(std::vector<Step>& steps);

} // namespace unknot
