#pragma once

// At which moments of what is played the screen may look different: pure look-ups, so that a screen is asked for and
// painted no more often than that.

#include "application/application.hpp"

namespace unknot {

/// The position of what is shown, as far as the screen can tell: the same makes the same screen. 0 where it shows
/// nothing that moves.
Time shownTime(const Application& application);

/// How far off the next other one is; none while nothing moves.
std::optional<Time> untilNextShown(const Application& application);

} // namespace unknot
