#pragma once

// Lets a search ignore capitals and accents. Knows nothing of the texts that are searched.

#include <string>
#include <string_view>

namespace unknot {

/// Lower-cases UTF-8 `text` and takes the accents off Latin letters: "Ç" becomes "c". Letters such as "ß" and "æ" stay.
/// Combining accents (U+0300 to U+036F) are dropped.
std::string foldAccents(std::string_view text);

} // namespace unknot
