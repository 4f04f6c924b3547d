#pragma once

// Whether what is to be said in a routine can be said in the time there is.

#include "base/diagnostics.hpp"
#include "routine/routine.hpp"
#include "sound/voice.hpp"
#include "timeline/timeline.hpp"

namespace unknot {

/// One warning for each line that cannot end before the next begins, with the seconds it needs and has, at the
/// step that it belongs to; each line and step once. `timeline` is compiled from `routine`. Empty without a voice.
Diagnostics linesThatDoNotFit(const Routine& routine, const Timeline& timeline, Voice* voice);

/// The step that each turn of the routine comes from, in the order of turns.
std::vector<Place> placesOfTurns(const Routine& routine);

} // namespace unknot
