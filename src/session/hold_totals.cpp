#include "session/hold_totals.hpp"

#include <algorithm>

namespace unknot {

void HoldTotals::add(const Timeline& timeline, Time from, Time to) {
    const auto& segments = timeline.segments();
    for (std::size_t i = timeline.indexAt(from); i < segments.size() && segments[i].start < to; ++i) {
        const Segment& segment = segments[i];
        const Time time = std::min(to, segment.end()) - std::max(from, segment.start);
        if (!isEffort(segment) || !segment.stretch || time.count() <= 0) continue;
        auto same = std::find_if(m_totals.begin(), m_totals.end(), [&](const HoldTotal& total) {
            return total.stretch->id == segment.stretch->id && total.side == segment.side;
        });
        if (same == m_totals.end()) same = m_totals.insert(same, HoldTotal{segment.stretch, segment.side, Time{0}});
        same->time += time;
    }
}

} // namespace unknot
