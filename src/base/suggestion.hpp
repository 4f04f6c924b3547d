#pragma once

// "Did you mean ...?": the candidate a person most likely meant.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unknot {

/// The nearest candidate by edit distance (a swap of neighbours counts one), or nothing when none is
/// near: at most a third of the longer word may differ.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

} // namespace unknot
