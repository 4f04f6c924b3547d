#pragma once

// The session as text for a terminal, by the same look-ups as the screen. Knows nothing of terminals.

#include "session/session.hpp"

#include <string>
#include <string_view>

namespace unknot {

struct EventStyle {
    Time shift{};           ///< Added to each position; see clockShift().
    bool namesKeys = false; ///< The reader is a person with a keyboard.
};

/// The shift from positions to the times of the plan, for a session that plays on from `entry`. A skipped open hold
/// counts as one round, as in the plan, not as its maximum.
Time clockShift(const Timeline& timeline, Time entry);

/// A line for each event from `from` (included) to `to` (excluded).
std::string textBetween(const Timeline& timeline, Time from, Time to, const EventStyle& style = {});

/// The line with the seconds left, without a line feed, so that the next status line overwrites it.
std::string statusLine(const Timeline& timeline, const Session& session);

/// The start of a UTF-8 line that fits into `columns` columns of the terminal.
std::string firstColumns(std::string_view line, int columns);

} // namespace unknot
