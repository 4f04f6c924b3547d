#pragma once

// When the window does something by itself: pure functions of times, all on the wall clock. Knows
// nothing of windows.

#include "base/time.hpp"

#include <optional>

namespace unknot {

/// The shortest time between two frames: 30 a second.
inline constexpr Time frameLength{samplesPerSecond / 30};

/// Longest sleep: a longer gap between two looks at the clock would pass for a machine that was asleep.
inline constexpr Time longestSleep = seconds(1);

struct Waits {
    Time lastFrame{};
    bool framePending = false;        ///< A changed picture waits only for its turn.
    std::optional<Time> nextView;     ///< Then another picture may be due; none while it stands still.
    std::optional<Time> repeatDue;    ///< Of a key that is held.
    std::optional<Time> pointerRests; ///< When a pointer that stays still is hidden.
};

/// How long nothing will happen without input, more than 0 and at most longestSleep.
Time sleepFor(const Waits& waits, Time now);

} // namespace unknot
