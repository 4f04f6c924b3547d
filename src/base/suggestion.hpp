#pragma once

// "Did you mean ...?": the candidate a person most likely meant.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The nearest candidate by edit distance (a swap of neighbours counts one), or nothing when none is
/// near: at most a third of the longer word may differ.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// The one candidate that begins with `word`, whatever its capitals; nothing when there are none or several.
std::optional<std::string> onlyOneBeginningWith(std::string_view word, std::span<const std::string> candidates);

/// Every candidate that has `word` in it, whatever its capitals; none for a word of less than three letters.
std::vector<std::string> containing(std::string_view word, std::span<const std::string> candidates);

/// "a, b or c".
std::string enumerated(std::span<const std::string> names);

/// "; did you mean 'a', 'b' or 'c'?"; empty for none.
std::string didYouMean(std::span<const std::string> names);

} // namespace unknot
