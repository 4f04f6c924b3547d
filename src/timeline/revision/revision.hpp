#pragma once

// Goes on with a new version of a routine whose file was saved while it plays: finds the present step, side and second
// in the new version. Knows nothing of files, clocks or pauses.

#include "timeline/compile.hpp"

#include <memory>

namespace unknot {

struct Revision {
    Edits edits; ///< The edits whose segments still exist, in the numbers of the new version.
    std::shared_ptr<const Timeline> timeline; ///< The new version with these edits. Never null.
    Time position{};
    bool isSamePlace = true; ///< False if the step, side or second is gone. `position` is then the nearest place.
};

/// Each step of the old version finds its like in the new one by its stretch, or as a rest. Changed lengths and words,
/// and steps that were added, removed or moved, do not matter. In a step, a turn is found by its side and its number
/// on that side. The time to get ready and the hold are told apart. `edits` must contain no SwitchRoutine; `position`
/// lies on compile(before, edits, OpenHoldLength::maximum).
Revision revise(const Routine& before, const Edits& edits, Time position, const Routine& after);

} // namespace unknot
