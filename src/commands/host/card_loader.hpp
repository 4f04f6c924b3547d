#pragma once

// A routine's file as a card of home. Reads the file; knows nothing of how a card looks.

#include "application/card.hpp"
#include "routine/library.hpp"

#include <set>
#include <string>

namespace unknot {

/// The card of a routine as it plays with these overrides. Its id is the file's path, which is unique even if a
/// person's own file has the name of a shipped file. `shown` has the ids of the stretches on the cards before it. The
/// card prefers a stretch that is not among them, and adds its own.
Card loadCard(const RoutineFile& file, const Library& library, const RoutineOverrides& routineOverrides,
              std::set<std::string>& shown);

} // namespace unknot
