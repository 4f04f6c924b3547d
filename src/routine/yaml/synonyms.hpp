#pragma once

// Synonyms of keys: "title", "exercises", "reps". Knows nothing of YAML or of the meaning of keys.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// True for a word of which no key is a synonym, though its letters may resemble a key: "weight" is no "light".
bool isKnownWithoutKey(std::string_view word);

/// As below, for a misspelt synonym such as "titel".
std::vector<std::string> keysWithSimilarSynonym(std::string_view word, std::span<const std::string> keys);

/// The keys among `keys` that `word` is a synonym of, likeliest first. Ignores case. Mostly none or one.
std::vector<std::string> keysWithSynonym(std::string_view word, std::span<const std::string> keys);

} // namespace unknot
