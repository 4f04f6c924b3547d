#include "desktop/pacing.hpp"

#include <algorithm>

namespace unknot {

bool isEmber(Light light, Time lastInput, Time now) { return light == Light::night && now - lastInput >= emberAfter; }

bool shouldLeave(std::optional<Time> over, Time lastInput, Time now) {
    return over && now - std::max(*over, lastInput) >= leaveAfter;
}

Time sleepFor(const Waits& waits, Time now) {
    const Time nextTurn = waits.lastFrame + frameLength - now;
    Time sleep = longestSleep;
    if (waits.framePending) sleep = std::min(sleep, nextTurn);
    if (waits.nextPicture) sleep = std::min(sleep, std::max(*waits.nextPicture, nextTurn));
    if (waits.noticeEnds) sleep = std::min(sleep, *waits.noticeEnds - now);
    if (waits.light == Light::night && !isEmber(waits.light, waits.lastInput, now))
        sleep = std::min(sleep, waits.lastInput + emberAfter - now);
    return std::max(sleep, milliseconds(1));
}

} // namespace unknot
