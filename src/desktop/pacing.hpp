#pragma once

// When the window does something by itself: pure functions of times, all on the wall clock. Knows
// nothing of windows.

#include "base/light.hpp"
#include "base/time.hpp"

#include <optional>

namespace unknot {

/// The shortest time between two frames: 30 a second.
inline constexpr Time frameLength{samplesPerSecond / 30};

/// Longest sleep: a longer gap between two looks at the clock would pass for a machine that was asleep.
inline constexpr Time longestSleep = seconds(1);

struct Waits {
    Time lastFrame{};
    Time lastInput{};
    Light light = Light::day;
    std::optional<Time> nextPicture; ///< How far off the next other picture is; none while it stands still.
    std::optional<Time> noticeEnds;
    std::optional<Time> repeatDue;    ///< Of a key that is held.
    std::optional<Time> pointerRests; ///< When a pointer that stays still is hidden.
    bool framePending = false;        ///< A changed picture waits only for its turn.
};

/// How long nothing will happen without input, more than 0 and at most longestSleep.
Time sleepFor(const Waits& waits, Time now);

} // namespace unknot
