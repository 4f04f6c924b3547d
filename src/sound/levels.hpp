#pragma once

// The loudness of each kind of sound, by day and by night. Knows nothing of samples.

#include "base/light.hpp"
#include "base/time.hpp"

namespace unknot {

/// `speech` in LUFS. `chimes` in LUFS, over the loudest 400 ms of a chime. `ticksUnder` in LU below the chimes.
/// `ceiling` in dB of full scale: no sample of the mix exceeds it.
struct Levels {
    double speech = 0;
    double chimes = 0;
    double ticksUnder = 0;
    double ceiling = 0;
};

constexpr Levels levelsOf(Light light) {
    // The ceilings stay below -1 and -9 dB, because the wave can peak between two samples. Speech peaks up to 18 dB
    // above its loudness. If it were louder by night, the ceiling would squash it.
    return light == Light::day ? Levels{-20, -26, 10, -1.5} : Levels{-27, -33, 10, -9.5};
}

/// The sound of a session that begins softly, and rises to its loudness within riseLength.
struct Rise {
    Time from{};      ///< The position where it begins.
    double first = 1; ///< Its first factor, 0 to 1.
    friend bool operator==(const Rise&, const Rise&) = default;
};
inline constexpr Time riseLength = seconds(10);

/// The factor at a position: `first` until it begins, 1 from its end on, and never falling in between.
double riseGain(const Rise& rise, Time position);

/// By night a routine begins 24 dB below its loudness.
inline constexpr double routineRise = 0.063;
/// A cramp begins only 6 dB below it, because its first line must be understood.
inline constexpr double crampRise = 0.5;

/// The factor for voice and chimes while someone sleeps beside the person: 20 dB softer.
inline constexpr double whisper = 0.1;

/// The factor for a level that a person chose: 0 (silence) to `most` (factor 1). All steps but that to silence are the
/// same number of decibels, so they sound equal. The softest level suits a room in which a person sleeps.
double levelGain(int level, int most);

/// In dB of full scale. Lines are prepared for the day and have no peak above this. By night the mixer turns them down
/// by the difference of the two speech levels, so they stay just below the ceiling.
inline constexpr double speechPeak = -3;

} // namespace unknot
