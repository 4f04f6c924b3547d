#pragma once

// The holds of a session: how long each stretch was held on each leg. Counts the time really played, so that it is
// right after skipping, going back and stopping early. Knows nothing of screens.

#include "timeline/timeline.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace unknot {

struct HoldTotal {
    std::shared_ptr<const Stretch> stretch;
    std::optional<Side> side; ///< None where it works both legs, or nobody said which has the cramp.
    Time time{};              ///< In its holds and movements, not on the way there.
    friend bool operator==(const HoldTotal&, const HoldTotal&) = default;
};

class HoldTotals {
public:
    /// The timeline was played from `from` up to `to`, which is not before it.
    void add(const Timeline& timeline, Time from, Time to);

    /// In the order in which they were first done; nothing of what was not.
    const std::vector<HoldTotal>& held() const { return m_held; }

private:
    std::vector<HoldTotal> m_held;
};

} // namespace unknot
