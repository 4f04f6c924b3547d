#pragma once

// Turns a written line into words for an English speech engine. Knows nothing of any engine.

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The sentences of a line in plain words, as people say them: "Hold 30 s. Then 3x10 w/o a chair" becomes "Hold thirty
/// seconds." and "Then three times ten without a chair.". Numbers, units, ranges, fractions, signs and short forms
/// become words, an address becomes "web link". Drops accents, letters of other scripts and pictures. Accepts any
/// bytes. Returns only printable ASCII, about 600 characters in all, at most 30 in a word. Empty if the line has no
/// word that asciiText() keeps.
std::vector<std::string> spokenSentences(std::string_view line);

} // namespace unknot
