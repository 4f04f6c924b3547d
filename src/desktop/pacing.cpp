#include "desktop/pacing.hpp"

#include "scene/ember_time.hpp"

#include <algorithm>

namespace unknot {

Time sleepFor(const Waits& waits, Time now) {
    const Time nextTurn = waits.lastFrame + frameLength - now;
    Time sleep = longestSleep;
    if (waits.framePending) sleep = std::min(sleep, nextTurn);
    if (waits.nextPicture) sleep = std::min(sleep, std::max(*waits.nextPicture, nextTurn));
    for (const auto& moment : {waits.noticeEnds, waits.repeatDue, waits.pointerRests}) {
        if (moment) sleep = std::min(sleep, *moment - now);
    }
    if (waits.light == Light::night && !isEmber(waits.light, waits.lastInput, now))
        sleep = std::min(sleep, waits.lastInput + emberAfter - now);
    return std::max(sleep, milliseconds(1));
}

} // namespace unknot
