#pragma once

// How loud something sounds to people, by EBU R 128. Hides the library that measures it.

#include <span>

namespace unknot {

/// Integrated loudness of mono samples at 48 kHz in LUFS. What is shorter than a second is measured as if it were
/// repeated, because the measure itself needs 400 ms. Minus infinity for silence.
double integratedLoudness(std::span<const float> samples);

/// The loudest 400 ms of mono samples at 48 kHz in LUFS, silence assumed around them. Minus infinity for silence.
double loudestMoment(std::span<const float> samples);

/// The highest point of the wave between the samples too, where 1 is full scale.
double truePeak(std::span<const float> samples);

/// Gain of a level in decibels: 0 dB is 1, -6 dB about a half.
double gainOf(double decibels);

} // namespace unknot
