#pragma once

// The help card as something to be heard: a routine whose lines are read one after another, so that reading it aloud is
// a session like any other. Knows nothing of screens.

#include "application/help_words.hpp"
#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <optional>

namespace unknot {

Routine helpReading();

/// Which of helpLevels() is being read at `position`, their number while beforehand() is; none at the end.
std::optional<std::size_t> levelRead(const Timeline& timeline, Time position);

} // namespace unknot
