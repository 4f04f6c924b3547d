#pragma once

// The result of a session in words. Knows nothing of drawing.

#include "session/hold_totals.hpp"
#include "session/session_ending.hpp"

#include <string>
#include <vector>

namespace unknot {

struct DoneRow {
    std::string stretch;
    std::string times; ///< "left leg 1:30, right leg 1:30"
};

/// "That is enough for now." never makes stopping early feel like failure.
std::string doneHeading(SessionEnding ending);

/// One row for each stretch, in the order in which the stretches were first done.
std::vector<DoneRow> doneRows(const std::vector<HoldTotal>& holdTotals);

/// "3:10 held"; empty if nothing was held.
std::string doneTotal(const std::vector<HoldTotal>& holdTotals);

} // namespace unknot
