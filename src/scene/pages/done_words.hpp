#pragma once

// What was done, in words: the same whether it came to its end or was left early. Knows nothing of where they stand.

#include "session/hold_totals.hpp"

#include <string>
#include <vector>

namespace unknot {

struct DoneRow {
    std::string stretch;
    std::string held; ///< "left leg 1:30, right leg 1:30"
};

/// "That is enough for now."
const std::string& doneHeading();

/// One row for each stretch, in the order in which they were first done.
std::vector<DoneRow> doneRows(const std::vector<HoldTotal>& held);

/// "3:10 held"; empty where nothing was held.
std::string doneTotal(const std::vector<HoldTotal>& held);

} // namespace unknot
