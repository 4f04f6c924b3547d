#pragma once

// Measures loudness as people hear it, by EBU R 128. Hides libebur128. Knows nothing of cues or lines.

#include <span>

namespace unknot {

/// Integrated loudness of mono samples at 48 kHz, in LUFS. A sound shorter than a second is repeated up to a second,
/// because the measure needs at least 400 ms. Minus infinity for silence.
double integratedLoudness(std::span<const float> samples);

/// The loudest 400 ms of mono samples at 48 kHz in LUFS, with silence around them. Minus infinity for silence.
double maxMomentaryLoudness(std::span<const float> samples);

/// The highest point of the wave, also between samples. Full scale is 1.
double truePeak(std::span<const float> samples);

/// The factor of a level in decibels: 0 dB is 1, -6 dB about a half.
double gainOf(double decibels);

} // namespace unknot
