#pragma once

// The ways to do a stretch: hold it for a time, hold it until the cramp eases, or move by the count. A stretch proposes
// an effort. A routine's step may set another. Knows nothing of either.

#include "base/time.hpp"

#include <variant>

namespace unknot {

namespace limits {
inline constexpr Time longestCramp = seconds(600); ///< A longer cramp needs medical advice.
} // namespace limits

/// `least`: the shorter length of a range such as 20-30s, told by a soft tone; 0 for none.
struct Hold {
    Time length{};
    Time least{};
    friend bool operator==(const Hold&, const Hold&) = default;
};

/// Held until the person says that the cramp has eased. `round` is the nominal length of one round, `maximum` the
/// longest time in all.
struct OpenHold {
    Time round = seconds(30);
    Time maximum = limits::longestCramp;
    friend bool operator==(const OpenHold&, const OpenHold&) = default;
};

/// `count` movements, each `pace` long. `least`: the smaller count of a range such as 8-12, told by a soft tone; 0 for
/// none.
struct PacedMovement {
    int count = 1;
    Time pace{};
    int least = 0;
    friend bool operator==(const PacedMovement&, const PacedMovement&) = default;
};

using Effort = std::variant<Hold, OpenHold, PacedMovement>;

} // namespace unknot
