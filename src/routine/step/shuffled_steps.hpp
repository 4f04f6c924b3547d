#pragma once

// Puts the steps of a group into another order. Knows nothing of days.

#include "routine/routine.hpp"

#include <vector>

namespace unknot {

/// The same number gives the same order on every machine. Rests keep their places.
void shuffle(int number, std::vector<Step>& steps);

} // namespace unknot
