#pragma once

// A tone or a spoken line at its place in the mix. Knows nothing of timelines.

#include "base/time.hpp"

#include <memory>
#include <span>
#include <vector>

namespace unknot {

using Samples = std::vector<float>; ///< Mono, 48 kHz, -1 to 1.

inline Time lengthOf(std::span<const float> samples) { return Time{static_cast<Time::rep>(samples.size())}; }

struct PlacedSound {
    Time start{};
    std::span<const float> samples;
    float gain = 1; ///< From `gainSince` on, after a short fade from `gainBefore`.
    float gainBefore = 1;
    Time gainSince = Time::min();
    Time cut = Time::max(); ///< The start of its fade-out, if it is cut short.

    bool speech = false;
    int priority = 0; ///< Only for speech.
    Time cue{};       ///< The time of its cue. A late line starts after it.

    std::shared_ptr<const Samples> owner; ///< Of speech and clips. Tones live as long as the program.

    Time length() const { return lengthOf(samples); }

    /// The position after which it is silent, with its fade-out.
    Time end() const;

    /// True if it ends by `from`, or if its gain is 0 from there on.
    bool isSilent(Time from) const;

    /// The position where it ends or begins to fade out.
    Time spokenUntil() const;

    /// Fades the gain to `to`, from `from` on, beginning at its gain at that moment.
    void changeGain(Time from, float to);

    /// Adds its samples in [first, first + out.size()).
    void addTo(Time first, std::span<float> out) const;

private:
    float gainAt(Time at) const;
};

} // namespace unknot
