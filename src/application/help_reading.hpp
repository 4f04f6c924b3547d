#pragma once

// The help card as a routine whose lines are read one after another. Reading it aloud is thus a session like any other.
// Knows nothing of screens.

#include "application/help_words.hpp"
#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <optional>

namespace unknot {

Routine helpReading();

/// The index into helpLevels() of the level that is read at `position`. Their number while beforehand() is read; none
/// at the end.
std::optional<std::size_t> levelRead(const Timeline& timeline, Time position);

} // namespace unknot
