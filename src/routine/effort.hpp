#pragma once

// What is done with a stretch once one is in it: held for a time, held until it eases, or moved by the
// count. Plain values, shared by what a stretch proposes and what a routine asks for.

#include "base/time.hpp"

#include <variant>

namespace unknot {

namespace limits {
inline constexpr Time longestCramp = seconds(600); ///< What has not eased by then is no matter for a timer.
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
