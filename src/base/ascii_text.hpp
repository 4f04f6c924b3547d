#pragma once

// Turns any text into printable ASCII, for a speech engine that reads nothing else. Knows nothing of speech.

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// Printable ASCII with single spaces between words. Drops accents, simplifies quotation marks and dashes, writes
/// fractions as "1/2", turns common signs into words ("90°" becomes "90 deg") and leaves out the rest. Accepts broken
/// UTF-8.
std::string asciiText(std::string_view text);

/// True if asciiText() keeps a letter or a digit.
bool hasAsciiWord(std::string_view text);

/// The words that asciiText() leaves out because they are in letters or digits that ASCII lacks, such as Chinese ones.
/// A picture is no word.
std::vector<std::string> wordsWithoutAscii(std::string_view text);

} // namespace unknot
