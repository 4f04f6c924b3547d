#pragma once

// At which moments of what is played the screen may look different: pure look-ups, so that a screen is asked for and
// painted no more often than that.

#include "application/application.hpp"

namespace unknot {

/// The position of the present session as far as the screen can tell: the same makes the same screen. 0 where it shows
/// nothing of it.
Time shownTime(const Application& application);

/// The next position that shows; none while nothing moves.
std::optional<Time> nextShownTime(const Application& application);

} // namespace unknot
