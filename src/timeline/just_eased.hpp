#pragma once

// Tells if a cramp has just eased: a second key press is then a double press. Knows nothing of keys or screens.

#include "timeline/timeline.hpp"

namespace unknot {

/// True if an open hold or a stage of a cramp ended less than 2 s before `position`, by easing or not.
bool hasJustEased(const Timeline& timeline, Time position);

} // namespace unknot
