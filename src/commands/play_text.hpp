#pragma once

// The session as text: one line an event, the seconds left, keys where input is a terminal.

#include "desktop/player_window.hpp"

#include <iosfwd>

namespace unknot {

/// Plays to the end or until the person leaves; returns 0. Sound where there is a device, unless it is muted.
int playAsText(Routine routine, const PlayOptions& options, std::unique_ptr<Voice> voice, std::ostream& out);

} // namespace unknot
