#pragma once

// A routine's file as a card of home. Reads the file; knows nothing of how a card looks.

#include "application/card.hpp"
#include "routine/library.hpp"

#include <set>
#include <string>

namespace unknot {

/// As it is played with these overrides. Its id is the file's path, which names it even where a person's own file has
/// the name of a shipped one. `shown` are the stretches of the cards before it, by id: it shows another if it has one,
/// and adds its own.
Card cardOf(const RoutineFile& file, const Library& library, const RoutineOverrides& routineOverrides,
            std::set<std::string>& shown);

} // namespace unknot
