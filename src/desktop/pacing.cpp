#include "desktop/pacing.hpp"

#include <algorithm>

namespace unknot {

Time sleepDuration(const Deadlines& waits, Time now) {
    const Time nextTurn = waits.lastFrame + frameLength - now;
    Time sleep = longestSleep;
    if (waits.framePending) sleep = std::min(sleep, nextTurn);
    if (waits.nextView) sleep = std::min(sleep, std::max(*waits.nextView - now, nextTurn));
    for (const auto& moment : {waits.repeatDue, waits.pointerRests}) {
        if (moment) sleep = std::min(sleep, *moment - now);
    }
    return std::max(sleep, milliseconds(1));
}

} // namespace unknot
