#pragma once

// Turns a written line into words for an English speech engine. Knows nothing of any engine.

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The sentences of a line in plain words: "Hold 30 s. Then 10x more" becomes "Hold 30 seconds." and "Then 10 times
/// more.". Units, ranges, times and signs become words, an address becomes "web link". Drops accents, letters of other
/// scripts and pictures. Accepts any bytes. Returns only printable ASCII, about 600 characters in all, at most 30 in a
/// word. Empty if no word is left.
std::vector<std::string> spokenSentences(std::string_view line);

} // namespace unknot
