#pragma once

// Says numbers without units: whole ones, decimals, fractions and times of a clock. Knows nothing of units.

#include "sound/words/text_tokens.hpp"

#include <optional>
#include <string>

namespace unknot {

struct SpokenNumber {
    /// `half` and `part` ("a quarter") need "of a" or the like before a unit. `whole` takes no unit.
    enum class Kind { count, half, part, whole };
    std::string words;
    std::size_t end = 0; ///< The first token behind the number.
    Kind kind = Kind::count;
};

/// The number that begins at this token, or nothing.
std::optional<SpokenNumber> spokenNumber(const Tokens& tokens, std::size_t at);

/// True for "set", "round" and other words that number the things of a series: "set 1/3" is no fraction.
bool isSeries(std::string_view word);

/// True for "reps", "sets" and other things that are counted in pairs of numbers: "5/6 reps" is no fraction.
bool isCounted(std::string_view word);

} // namespace unknot
