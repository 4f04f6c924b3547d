#pragma once

// Prepares a spoken line for the mix: trims its silence and sets its loudness. Knows nothing of voices.

#include <span>
#include <vector>

namespace unknot {

/// Removes the silence at both ends and fades them. Mono samples at 48 kHz.
std::vector<float> trimSilence(std::span<const float> samples);

/// Sets the loudness to `loudness` in LUFS, with no sample above `peak` in dB of full scale. Higher peaks are turned
/// down gently, from 5 ms before them, and by at most 1 dB: a sound that would need more stays softer. Mono samples at
/// 48 kHz. Silence stays silence.
std::vector<float> normalizeLoudness(std::span<const float> samples, double loudness, double peak);

} // namespace unknot
