#pragma once

// Makes a spoken line of its sentences, in the same way for every voice of the program. Knows nothing of voices.

#include "base/time.hpp"
#include "sound/sound_codec.hpp"

#include <span>
#include <vector>

namespace unknot {

/// The pause between the sentences of a line, to take in one action before the next.
inline constexpr Time betweenSentences = seconds(1);

/// The sentence at 48 kHz with the loudness of speech by day, without rumble and without silence at its ends. All
/// sentences have the same loudness, so that none stands out.
std::vector<float> prepareSentence(const DecodedSound& sentence);

/// Prepared sentences as one line, with a pause between two. Leaves out those without sound.
std::vector<float> joinSentences(std::span<const std::vector<float>> sentences);

} // namespace unknot
