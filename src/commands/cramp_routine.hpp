#pragma once

// Tells which routines are for a cramp and so play on the cramp screen. Reads no files.

#include "commands/request.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// The muscle's word on the command line and in the names of files: "thigh-front".
std::string_view wordOf(CrampMuscle muscle);

/// The name of the muscle's routine: "cramp-thigh-front".
std::string crampName(CrampMuscle muscle);

/// The muscle of a cramp routine, by the routine's name. None if nothing in it lasts until it eases, because the cramp
/// screen would have nothing to ask.
std::optional<CrampMuscle> crampMuscleOf(const Routine& routine);

/// The same for the `routine` to play, but only if the request names it and starts at its beginning.
std::optional<CrampMuscle> crampMuscleFor(const PlayRequest& request, const Routine& routine);

} // namespace unknot
