#pragma once

// The one place of this room that asks what time it is: a clock that never goes back.

#include "base/time.hpp"

namespace unknot {

inline Time wallNow() { return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch()); }

} // namespace unknot
