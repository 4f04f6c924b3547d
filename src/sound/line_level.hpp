#pragma once

// Prepares a recorded or spoken line for the mix: trims its silence and sets its loudness.

#include <span>
#include <vector>

namespace unknot {

/// Mono samples at 48 kHz without the silence at both ends, begun and ended softly.
std::vector<float> trimmed(std::span<const float> samples);

/// Mono samples at 48 kHz brought to `loudness` in LUFS with no sample above `peak` in dB: the few peaks that would
/// pass it are turned down gently, some milliseconds ahead. Silence stays silence.
std::vector<float> levelled(std::span<const float> samples, double loudness, double peak);

} // namespace unknot
