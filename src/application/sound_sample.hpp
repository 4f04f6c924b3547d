#pragma once

// What a sound setting sounds like: a routine of a few seconds, so that trying a voice or a loudness is a session like
// any other. Knows nothing of screens.

#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <optional>

namespace unknot {

/// Nothing for a setting that is not heard.
std::optional<Routine> soundSample(Setting setting);

} // namespace unknot
