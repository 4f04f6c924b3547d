#pragma once

// Finds the tones of a timeline in a recording, by the likeness of the recording to the mix. Knows nothing of programs
// and servers.

#include "sound/mixer.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unknot::test {

/// A recording in mono at 48000 samples a second. Its first sample has the time 0.
using Recording = std::vector<std::int16_t>;

struct HeardTone {
    CueKind kind{};
    Time planned{};      ///< Its place in the plan.
    Time heard{};        ///< The time of the recording at which it begins.
    double likeness = 0; ///< 1 if it sounds exactly as in the mix, 0 if it is not there.
    double loudness = 0; ///< As a factor of its loudness in the mix.
    double fault = 0;    ///< The largest difference of a sample from the mix, until the next tone. Full scale is 1.
};

/// Compares a recording with a timeline that plays by day, without a voice.
class ToneSearch {
public:
    explicit ToneSearch(const Timeline& timeline, Time entry = Time{0});

    /// The tones of the plan from `from` until `to`, and where the recording has them. Takes the first sound behind
    /// `after` in the recording for the first of them. Empty if there is no sound.
    std::vector<HeardTone> find(const Recording& recording, Time after, Time from, Time to) const;

private:
    HeardTone at(const Recording& recording, const Cue& cue, Time expected, Time reach, Time until) const;

    const Timeline& m_timeline;
    Mix m_mix;
};

/// The time of the recording, at most 400 ms from `expected`, at which it is most like these samples.
Time heardAt(const Recording& recording, std::span<const float> samples, Time expected);

/// The time of the first sample behind `after` that is louder than `level`; full scale is 1.
std::optional<Time> firstSound(const Recording& recording, Time after, double level = 0.003);

/// The time behind the last sample before `before` that is louder than `level`; `after` if there is none.
Time lastSound(const Recording& recording, Time after, Time before, double level = 0.0005);

/// The largest distance of a tone from its place in the plan, if the tones are shifted by their median distance.
Time largestError(const std::vector<HeardTone>& tones);

/// Position 0 of the timeline in the recording, by the median of the tones.
Time originOf(const std::vector<HeardTone>& tones);

} // namespace unknot::test
