#pragma once

// The session as text in a terminal: another view on the same look-ups.

#include "session/session.hpp"

#include <string>
#include <string_view>

namespace unknot {

struct EventStyle {
    Time shift{};           ///< Added to each position; see clockShift().
    bool namesKeys = false; ///< A person reads it and has a keyboard.
};

/// The shift from positions to the times of the plan, for a session that plays on from `entry`. A skipped open hold
/// counts as one round, as in the plan, not as its maximum.
Time clockShift(const Timeline& timeline, Time entry);

/// One line for each event from `from` (included) to `to` (excluded).
std::string textBetween(const Timeline& timeline, Time from, Time to, const EventStyle& style = {});

/// The line with the seconds left, without a line feed, so that the next one overwrites it.
std::string statusLine(const Timeline& timeline, const Session& session);

/// The start of a UTF-8 line that fits into so many columns of the terminal.
std::string firstColumns(std::string_view line, int columns);

} // namespace unknot
