#pragma once

// The ways to do a stretch: held for a time, held until it eases, or moved by the count. Plain values, shared by the
// stretch that proposes one and the routine that asks for one.

#include "base/time.hpp"

#include <variant>

namespace unknot {

namespace limits {
inline constexpr Time longestCramp = seconds(600); ///< A cramp that lasts longer needs medical advice.
} // namespace limits

/// Held for a time.
struct Hold {
    Time length{};
    friend bool operator==(const Hold&, const Hold&) = default;
};

/// Held until the person says it has eased; `round` is its nominal length, `maximum` its longest.
struct OpenHold {
    Time round = seconds(30);
    Time maximum = limits::longestCramp;
    friend bool operator==(const OpenHold&, const OpenHold&) = default;
};

/// Done `count` times, `pace` apart, instead of being held.
struct Paced {
    int count = 1;
    Time pace{};
    friend bool operator==(const Paced&, const Paced&) = default;
};

using Effort = std::variant<Hold, OpenHold, Paced>;

} // namespace unknot
