#pragma once

// Tells the length of a spoken line. Knows nothing of timelines.

#include "sound/shipped/sentence_lengths.hpp"
#include "sound/voice.hpp"

#include <functional>
#include <memory>
#include <string>

namespace unknot {

/// The length of a spoken line; 0 if it cannot be spoken.
using LineTimer = std::function<Time(const std::string& line)>;

/// Takes the length from `lengths` if all sentences of the line are there. Else `voice` speaks the line.
LineTimer makeLineTimer(SentenceLengths lengths, std::shared_ptr<Voice> voice);

} // namespace unknot
