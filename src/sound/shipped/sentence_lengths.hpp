#pragma once

// The lengths of the sentences that the program itself speaks, in the deeper voice, from a file that comes with the
// program. So nothing has to be spoken only to be timed. Knows nothing of engines.

#include "base/time.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// The name of the file among those of the shipped speech.
inline constexpr std::string_view sentenceLengthsFile = "deeper-lengths.txt";

/// By sentence, as spokenSentences() gives it.
using SentenceLengths = std::map<std::string, Time, std::less<>>;

/// Reads a file of lines such as "1322 Turn to the wall.": milliseconds, rounded up, and the sentence. Leaves out any
/// other line. A file that cannot be read has no sentence.
SentenceLengths readSentenceLengths(const std::filesystem::path& file);

/// The text of such a file.
std::string textOf(const SentenceLengths& lengths);

/// The length of a line with its pauses. Nothing if one of its sentences has no known length.
std::optional<Time> knownLength(const SentenceLengths& lengths, std::string_view line);

} // namespace unknot
