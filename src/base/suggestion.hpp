#pragma once

// "Did you mean ...?": finds the name that a person most likely meant. Knows nothing of files or commands.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The closest candidate by edit distance, in which a swap of neighbours counts 1. Nothing if the distance exceeds a
/// third of the longer word.
std::optional<std::string> closestMatch(std::string_view word, std::span<const std::string> candidates);

/// The only candidate that begins with `word`, ignoring case. Nothing if none or several do.
std::optional<std::string> uniquePrefixMatch(std::string_view word, std::span<const std::string> candidates);

/// Every candidate that contains `word`, ignoring case. Empty for a word of fewer than three letters.
std::vector<std::string> substringMatches(std::string_view word, std::span<const std::string> candidates);

/// Formats "a, b or c".
std::string joinWithOr(std::span<const std::string> names);

/// Formats "; did you mean 'a', 'b' or 'c'?". Empty for no names.
std::string didYouMean(std::span<const std::string> names);

} // namespace unknot
