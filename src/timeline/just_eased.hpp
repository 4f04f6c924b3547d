#pragma once

// Whether it has only just eased, so that who says so twice, or clicks twice, is not taken to mean what comes then.
// Knows nothing of keys or screens.

#include "timeline/timeline.hpp"

namespace unknot {

/// What the person could say to have eased ended, eased or not, less than 2 seconds before `position`.
bool hasJustEased(const Timeline& timeline, Time position);

} // namespace unknot
