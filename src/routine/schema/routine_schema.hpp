#pragma once

// The JSON Schema (2020-12) of routine files, made from the same table as the reader. An editor shows its descriptions,
// completes keys and words, and marks mistakes while the author writes. Knows nothing of editors.

#include <span>
#include <string>

namespace unknot {

/// The whole schema as JSON. `stretchNames` are offered after `stretch:`; other names are allowed, because a schema
/// does not know the author's program. It accepts each file that the reader accepts, and it also accepts what JSON
/// Schema cannot rule out, such as a text for a time that is too long: tests/schema/laxer.txt lists these things.
std::string routineSchema(std::span<const std::string> stretchNames);

} // namespace unknot
