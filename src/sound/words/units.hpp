#pragma once

// The units of measure that people write behind a number, and their words. Knows nothing of sentences.

#include <string_view>

namespace unknot {

struct Unit {
    std::string_view written, one, many;
};

/// The unit of this abbreviation in lower case, "%" and "x" included. Null for any other word.
const Unit* unitOf(std::string_view written);

} // namespace unknot
