#pragma once

// A voice whose sentences are files that come with the program: those that the program itself speaks. Another voice
// speaks any other line. Knows nothing of engines.

#include "sound/voice.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// The name of the file with this sentence, which spokenSentences() gave: "Lie-on-your-back.opus". Empty if a file
/// cannot have this name.
std::string speechFileName(std::string_view sentence);

/// Speaks a line from the files in `folder`. If a file of its sentences is missing or damaged, `other` speaks the whole
/// line, so that no line has two voices.
std::unique_ptr<Voice> makeShippedVoice(std::filesystem::path folder, std::unique_ptr<Voice> other);

} // namespace unknot
