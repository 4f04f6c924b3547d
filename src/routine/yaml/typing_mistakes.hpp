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

/// The reason why `value` is not a valid duration for `key`: a comma, a capital, a range, other words and the like.
/// Empty if unknown.
std::string durationHint(std::string_view value, std::string_view key = "");

/// True if the text begins with a curved or angled quote of a word processor.
bool beginsWithOtherQuote(std::string_view text);

/// The word without such quotes at its ends.
std::string_view withoutOtherQuotes(std::string_view word);

/// "steps begin with '- ', not ..." for a line of a list that begins with a number or another sign. Else empty.
std::string otherBulletHint(std::string_view line);

/// "did you mean 'sides: left'?" for "sides= left" and "sides; left". Else empty.
std::string otherSignForColon(std::string_view line);

/// For "hold:10s", a single word in YAML: the byte offset of the colon.
std::optional<std::size_t> colonWithoutSpace(std::string_view word);

/// The message for a colon without a plain space after it. `behind` is the text after the colon.
std::string missingSpaceMessage(std::string_view behind);

} // namespace unknot
