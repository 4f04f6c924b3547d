#pragma once

// Any text in the letters and signs of English, for what knows no others.

#include <string>
#include <string_view>

namespace unknot {

/// Printable ASCII with single spaces between words: accents are dropped, quotation marks and dashes made plain,
/// common signs turned into words, everything else left out. Broken UTF-8 does no harm.
std::string plainText(std::string_view text);

} // namespace unknot
