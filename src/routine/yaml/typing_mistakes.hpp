#pragma once

// Explains an invalid value or key by a likely mistake of the fingers or of a word processor. Knows nothing of YAML.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

inline constexpr std::string_view noBreakSpace = "\u00A0";

/// "; these quotes are not plain ones: ..." for the curved or angled quotes of a word processor, or a hint on a
/// no-break space. Else empty.
std::string wordProcessorHint(std::string_view value);

/// The reason why `value` is not a valid duration: a comma, a capital, a range and the like. Empty if unknown.
std::string durationHint(std::string_view value);

/// For "hold:10s", a single word in YAML: the byte offset of the colon.
std::optional<std::size_t> colonWithoutSpace(std::string_view word);

/// The message for a colon without a plain space after it. `behind` is the text after the colon.
std::string missingSpaceMessage(std::string_view behind);

} // namespace unknot
