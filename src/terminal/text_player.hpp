#pragma once

// The same session as text in a terminal: a second view on the same look-ups, no second player.

#include "session/session.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// How events are printed.
struct EventStyle {
    Time shift{};           ///< What is added to their positions: see clockShift().
    bool namesKeys = false; ///< Somebody sits at the keys and reads this.
};

/// What turns a position into the time that is printed with it, for a session that plays on from `entry`: that of
/// the plan. An open hold that was skipped counts as its one round, not as the longest it might have been held.
Time clockShift(const Timeline& timeline, Time entry);

/// What is printed when the position moves from `from` to `to` (from included, to excluded): one line per event.
std::string textBetween(const Timeline& timeline, Time from, Time to, const EventStyle& style = {});

/// The line that shows the seconds left, to be overwritten in place. Without a line feed.
std::string statusLine(const Timeline& timeline, const Session& session);

/// As much of a line of UTF-8 as fits into that many columns, a column a character.
std::string firstColumns(std::string_view line, int columns);

} // namespace unknot
