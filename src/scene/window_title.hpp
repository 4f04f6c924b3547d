#pragma once

// The window's title: the routine and its progress. Knows nothing of windows.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// "Bedtime calves - 4:10 left", "Calf cramp - 0:31 so far", "Bedtime calves - done".
std::string windowTitle(const Timeline& timeline, Time position);

} // namespace unknot
