#pragma once

// How loud each kind of sound is, by day and by night, in one place.

#include "base/light.hpp"

namespace unknot {

/// In LUFS for `speech` and `chimes` (the loudest 400 ms of a chime), in LU under the chimes for `ticks`, in dB
/// relative to full scale for `ceiling`, which no sample of the mix passes.
struct Levels {
    double speech = 0;
    double chimes = 0;
    double ticksUnder = 0;
    double ceiling = 0;
};

constexpr Levels levelsOf(Light light) {
    // The ceilings leave room below -1 and -9 dB for what the wave does between two samples.
    return light == Light::day ? Levels{-18, -24, 10, -1.5} : Levels{-23, -29, 7, -9.5};
}

/// The factor for a level that a person chose, from 0 (silence) to `most` (1). Each step but the last is the same
/// number of decibels, so all sound about equal; the softest is for a room in which somebody sleeps.
double levelGain(int level, int most);

/// Lines are prepared at the loudness of the day with no peak above this, in dB; by night the mixer turns them down
/// by the difference of the two, which then leaves room for a chime under the line.
inline constexpr double speechPeak = -6;

} // namespace unknot
