#pragma once

// Nothing is rested for behind the last hold. Knows nothing of files.

#include "routine/routine.hpp"

#include <vector>

namespace unknot {

bool hasStretch(const std::vector<Step>& steps);

/// Takes away what rests behind the last stretch. The rest at the end of a group lies between two of its turns, so
/// only the last turn goes without it. Answers the indices of the rests that are now gone for good. There must be a
/// stretch.
std::vector<std::size_t> leaveOutLastRest(std::vector<Step>& steps);

} // namespace unknot
