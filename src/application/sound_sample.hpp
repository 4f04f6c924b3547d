#pragma once

// A routine of a few seconds that lets the person hear a voice or a loudness. It is a session like any other. Knows
// nothing of screens.

#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <optional>

namespace unknot {

/// None for a setting without sound.
std::optional<Routine> soundSample(Setting setting);

} // namespace unknot
