#pragma once

// The same session as text in a terminal: a second view on the same look-ups, no second player.

#include "session/session.hpp"

#include <functional>
#include <string>

namespace unknot {

/// What is printed when the position moves from `from` to `to` (from included, to excluded): one line per event.
std::string textBetween(const Timeline& timeline, Time from, Time to);

/// The line that shows the seconds left, to be overwritten in place.
std::string statusLine(const Timeline& timeline, const Session& session);

} // namespace unknot
