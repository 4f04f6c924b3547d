#include "desktop/pacing.hpp"

#include <algorithm>

namespace unknot {

Time sleepDuration(const Deadlines& deadlines, Time now) {
    const Time nextTurn = deadlines.lastFrame + frameLength - now;
    Time sleep = longestSleep;
    if (deadlines.framePending) sleep = std::min(sleep, nextTurn);
    if (deadlines.nextView) sleep = std::min(sleep, std::max(*deadlines.nextView - now, nextTurn));
    for (const auto& moment : {deadlines.repeatDue, deadlines.pointerRests}) {
        if (moment) sleep = std::min(sleep, *moment - now);
    }
    return std::max(sleep, milliseconds(1));
}

} // namespace unknot
