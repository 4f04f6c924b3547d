#pragma once

// Waits for another program: checks a condition again and again until it holds or the time is over.

#include <chrono>
#include <functional>
#include <string>

namespace unknot::test {

/// Checks the condition every 20 ms. False if it does not hold within `limit`.
bool eventually(const std::function<bool()>& condition, std::chrono::duration<double> limit = std::chrono::seconds(20));

/// True once `value` has stayed the same for `time`. False if that takes more than 20 s.
bool settles(const std::function<std::string()>& value, std::chrono::milliseconds time);

} // namespace unknot::test
