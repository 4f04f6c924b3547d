#pragma once

// The values that people write in words of their own: "half a minute", "3 times", "sitting". Knows nothing of YAML or
// of the meaning of keys.

#include "base/time.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unknot {

/// A length of time in other words, and the words around it.
struct MeantDuration {
    Time length{};
    int times = 1;         ///< 3 for "3x30s".
    bool isEach = false;   ///< "30s each", "30s per side".
    bool hasComma = false; ///< A comma for the point of a fraction.
};

/// Nothing for a text that is no length of time in any words.
std::optional<MeantDuration> meantDuration(std::string_view value);

/// The number in "x3", "3 times" or "twice".
std::optional<int> meantTimes(std::string_view value);

/// The word among `words` that `value` means as the value of `key`. Ignores case.
std::optional<std::string> meantWord(std::string_view key, std::string_view value, std::span<const std::string> words);

} // namespace unknot
