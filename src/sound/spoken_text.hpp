#pragma once

// A line as it is written, turned into what a speech engine for English can say. Knows no engine.

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The sentences of a line in plain words: "Hold 30 s. Then 10x more" becomes "Hold 30 seconds." and "Then 10 times
/// more". Units, ranges, times and signs become words, accents are dropped, an address becomes "web link", and
/// letters of other scripts and pictures are left out. Any bytes may come in, broken UTF-8 too; only printable ASCII
/// comes out, at most about 600 characters in all and 30 in a word. Empty when there is nothing to say.
std::vector<std::string> spokenSentences(std::string_view line);

} // namespace unknot
