#pragma once

// Removes what is too low to be heard: rumble, and a constant offset. Knows nothing of voices.

#include <span>
#include <vector>

namespace unknot {

/// A second-order Butterworth high-pass over mono samples at 48 kHz: 3 dB less at `corner` in Hz, 12 dB less for each
/// octave below it, and no constant part.
std::vector<float> highPass(std::span<const float> samples, double corner);

} // namespace unknot
