#pragma once

// Synonyms of keys: "title", "exercises", "reps". Knows nothing of YAML or of the meaning of keys.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The keys among `keys` that `word` is a synonym of, likeliest first. Ignores case. Mostly none or one.
std::vector<std::string> keysWithSynonym(std::string_view word, std::span<const std::string> keys);

} // namespace unknot
