#pragma once

// What was done in a session: which stretches, and how long each was held on each leg. Counted from what was really
// played, so that skipping, going back and stopping early are told as they were. Knows nothing of screens.

#include "timeline/timeline.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace unknot {

struct Held {
    std::shared_ptr<const Stretch> stretch;
    std::optional<Side> side; ///< None where it works both legs, or nobody said which has the cramp.
    Time time{};              ///< In its holds and movements, not on the way there.
    friend bool operator==(const Held&, const Held&) = default;
};

class Tally {
public:
    /// The timeline was played from `from` up to `to`, which is not before it.
    void add(const Timeline& timeline, Time from, Time to);

    /// In the order in which they were first done; nothing of what was not.
    const std::vector<Held>& held() const { return m_held; }

private:
    std::vector<Held> m_held;
};

} // namespace unknot
