#pragma once

// The one place that asks what time it is: a clock that never goes back, and that goes on while the
// machine sleeps, so that a session can tell.

#include "base/time.hpp"

#include <ctime>

namespace unknot {

inline Time wallNow() {
#ifdef CLOCK_BOOTTIME
    // On Linux the steady clock of C++ stands still meanwhile.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return seconds(now.tv_sec) + Time{now.tv_nsec * samplesPerSecond / 1'000'000'000};
#endif
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace unknot
