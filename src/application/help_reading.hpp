#pragma once

// The help card as a routine whose lines are read one after another, so that reading it aloud is a session like any
// other. Knows nothing of screens.

#include "application/help_words.hpp"
#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <optional>

namespace unknot {

Routine helpReading();

/// The index into helpLevels() that is read at `position`, or their number during beforehand(); none at the end.
std::optional<std::size_t> levelRead(const Timeline& timeline, Time position);

} // namespace unknot
