#pragma once

// The mix as a pure function of the timeline, the position it was entered at and the first sample
// wanted: the same samples in blocks of any size. Knows nothing of devices or threads.

#include "base/light.hpp"
#include "timeline/timeline.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unknot {

using Samples = std::vector<float>; ///< Mono, 48 kHz, -1 to 1.

/// Spoken lines ready to be mixed, by their text. A value that is replaced, never changed, once shared.
using Lines = std::map<std::string, std::shared_ptr<const Samples>, std::less<>>;

struct SoundSettings {
    Light light = Light::day; ///< By night softer, with slow attacks.
    bool voice = true;
    bool chimes = true;
};

/// Writes the samples at [first, first + out.size()) of what is heard when the timeline is entered at
/// `entry`: cues before `entry` are not heard, nor is a line begun in its middle. `out` is overwritten.
void mix(const Timeline& timeline, const Lines& lines, const SoundSettings& settings, Time entry, Time first,
         std::span<float> out);

/// The samples of a chime, tone or tick; empty for speech.
std::span<const float> toneOf(CueKind kind, Light light);

} // namespace unknot
