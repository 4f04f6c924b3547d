#pragma once

// The routines that the program composes itself, to be heard: the help card read aloud, and a sample of a setting's
// sound. Each is played as a session like any other. Knows nothing of screens.

#include "application/help_words.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"
#include "timeline/timeline.hpp"

#include <optional>

namespace unknot {

/// The lines of the help card, one after another.
Routine helpReadingRoutine();

/// The index into helpLevels() that is read at `position`, or their number during precautions(); none at the end.
std::optional<std::size_t> helpLevelAt(const Timeline& timeline, Time position);

/// A few seconds of the voice or the loudness that the setting chooses; none for a setting without sound in this light.
std::optional<Routine> soundSample(Setting setting, Light light);

} // namespace unknot
