#pragma once

// The words for the segment's leg in each part of the screen. Knows nothing of their places.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// "LEFT LEG", "CRAMPED LEG", "LEFT SIDE". This and the two below are empty if the segment has no side.
std::string pillOf(const Segment& segment);

/// "left leg", "the leg with the cramp": within a sentence.
std::string legOf(const Segment& segment);

/// "Left leg", "Cramped leg": for narrow rows.
std::string briefLegOf(const Segment& segment);

} // namespace unknot
