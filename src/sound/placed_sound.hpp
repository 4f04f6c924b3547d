#pragma once

// A tone or a spoken line at its place in the mix.

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
    float gain = 1; ///< From `gainSince` on, after a short way there from `gainBefore`.
    float gainBefore = 1;
    Time gainSince = Time::min();
    Time cut = Time::max(); ///< The start of its fade, if it is cut short.

    bool speech = false;
    int priority = 0; ///< Of speech.
    Time cue{};       ///< When it was due; a late line starts after that.

    std::shared_ptr<const Samples> owner; ///< Of speech; tones live as long as the program.

    Time length() const { return lengthOf(samples); }

    /// Nothing of it sounds from here on; a fade is included.
    Time end() const;

    /// True if it ends by `from` or is turned down to nothing from there on.
    bool isSilent(Time from) const;

    /// The position at which it ends or begins to fade.
    Time spokenUntil() const;

    /// Louder or softer from `from` on, without a jump, wherever an earlier change had come to by then.
    void changeGain(Time from, float to);

    /// Adds what sounds in [first, first + out.size()).
    void addTo(Time first, std::span<float> out) const;

private:
    float gainAt(Time at) const;
};

} // namespace unknot
