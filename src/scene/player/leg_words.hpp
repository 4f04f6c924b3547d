#pragma once

// Which leg it is about, as the parts of the screen write it. Knows nothing of where they stand.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// "LEFT LEG", "CRAMPED LEG"; empty where nothing is stretched, as in all of these.
std::string pillOf(const Segment& segment);

/// "left leg", "the leg with the cramp": within a sentence.
std::string legOf(const Segment& segment);

/// "Left leg", "Cramped leg": where there is little room.
std::string briefLegOf(const Segment& segment);

} // namespace unknot
