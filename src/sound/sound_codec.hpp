#pragma once

// Sounds as the bytes of a sound file, in memory. Hides libsndfile. Knows nothing of voices or folders.

#include "base/result.hpp"
#include "base/time.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The samples as 16 bits keep them. encodeFlac() and decodeSound() return these unchanged.
std::vector<float> roundedTo16Bits(std::span<const float> samples);

/// A FLAC file of 16 bits from mono samples at 48 kHz. Empty if there are no samples.
std::string encodeFlac(std::span<const float> samples);

struct DecodedSound {
    std::vector<float> samples; ///< Mono: the mean of all channels.
    int rate = 0;               ///< Samples a second.
};

/// Reads any sound file that libsndfile knows. The header may claim a wrong length, as it does if a program writes a
/// WAV file to a pipe. The fault is a phrase: "more than 60 s of sound".
Result<DecodedSound> decodeSound(std::string_view bytes, Time longest);

} // namespace unknot
