#pragma once

// Adds up how long a session held each stretch on each leg. Counts only time that was played, so skipping, going back
// and stopping early keep it right. Knows nothing of screens.

#include "timeline/timeline.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace unknot {

struct HoldTotal {
    std::shared_ptr<const Stretch> stretch;
    std::optional<Side> side; ///< None if the stretch works both legs, or if the cramped leg is unknown.
    Time time{};              ///< Holds and movements only, without the time to get into position.
    friend bool operator==(const HoldTotal&, const HoldTotal&) = default;
};

class HoldTotals {
public:
    /// The timeline was played from `from` to `to`, with `from` <= `to`.
    void add(const Timeline& timeline, Time from, Time to);

    /// In the order in which they began. Contains no stretch that was not held.
    const std::vector<HoldTotal>& totals() const { return m_totals; }

private:
    std::vector<HoldTotal> m_totals;
};

} // namespace unknot
