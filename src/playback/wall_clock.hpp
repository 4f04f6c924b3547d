#pragma once

// The wall clock of sessions and sound devices. It never goes back, and goes on while the machine sleeps, so that a
// session notices. Knows nothing of sessions.

#include "base/time.hpp"

#include <ctime>

namespace unknot {

inline Time wallNow() {
#ifdef CLOCK_BOOTTIME
    // On Linux std::chrono::steady_clock stands still while the machine sleeps.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return seconds(now.tv_sec) + Time{now.tv_nsec * samplesPerSecond / 1'000'000'000};
#endif
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace unknot
