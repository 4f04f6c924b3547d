#pragma once

// Explains an invalid value or key by a likely mistake of the fingers or of a word processor, as the end of a sentence.
// Knows nothing of YAML.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

inline constexpr std::string_view noBreakSpace = "\u00A0";

/// "; use plain quotes, or none" for a value in the curved or angled quotes of a word processor, or that it has a
/// no-break space; else empty.
std::string slipOfWriting(std::string_view value);

/// Why `value`, which is no duration, is none: a comma, a capital, a range and the like; else empty.
std::string slipOfDuration(std::string_view value);

/// The byte of the colon in "hold:10s", which is one word to YAML.
std::optional<std::size_t> colonWithoutSpace(std::string_view word);

/// The same sentence wherever a colon has no plain space behind it; `behind` is what follows the colon.
std::string needsSpaceBehindColon(std::string_view behind);

} // namespace unknot
