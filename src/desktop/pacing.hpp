#pragma once

// The time for which the window may sleep, as a pure function of times on the wall clock. Knows nothing of windows.

#include "base/time.hpp"

#include <optional>

namespace unknot {

/// The shortest time between two frames: 1/30 s.
inline constexpr Time frameLength{samplesPerSecond / 30};

/// The longest sleep. A longer gap between two looks at the clock would count as a sleep of the machine.
inline constexpr Time longestSleep = seconds(1);

struct Deadlines {
    Time lastFrame{};
    bool framePending = false;        ///< A changed picture only waits for its turn.
    std::optional<Time> nextView;     ///< When another picture may be due; none while nothing moves.
    std::optional<Time> repeatDue;    ///< Of a held key.
    std::optional<Time> pointerRests; ///< When a still pointer is hidden.
};

/// The time for which nothing happens without input: at least 1 ms and at most longestSleep.
Time sleepDuration(const Deadlines& deadlines, Time now);

} // namespace unknot
