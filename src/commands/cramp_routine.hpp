#pragma once

// Which routines are for a cramp, and so are played on the screen for one. Reads no files.

#include "commands/request.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// The word for it on the command line and in the names of files: "thigh-front".
std::string_view wordOf(CrampMuscle muscle);

/// The routine's name for it: "cramp-thigh-front".
std::string crampName(CrampMuscle muscle);

/// By its name, and only if something in it lasts until it eases: else that screen had nothing to ask.
std::optional<CrampMuscle> crampOf(const Routine& routine);

/// Likewise of what is to be played, `routine`: where it was asked for by its name, and from its beginning.
std::optional<CrampMuscle> crampMeant(const PlayRequest& request, const Routine& routine);

} // namespace unknot
