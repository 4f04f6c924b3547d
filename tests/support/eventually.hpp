#pragma once

// Waiting for what another program does in its own time.

#include <chrono>
#include <functional>
#include <string>

namespace unknot::test {

/// Asks again and again, for at most this long.
bool eventually(const std::function<bool()>& condition, std::chrono::duration<double> limit = std::chrono::seconds(20));

/// True when `value` gives the same answer for the whole time, at the latest after 20 s.
bool settles(const std::function<std::string()>& value, std::chrono::milliseconds time);

} // namespace unknot::test
