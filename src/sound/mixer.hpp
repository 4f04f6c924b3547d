#pragma once

// The mix as a pure function of the timeline, the position it was entered at and the first sample
// wanted: the same samples in blocks of any size. Knows nothing of devices or threads.

#include "base/light.hpp"
#include "sound/placed_sound.hpp"
#include "sound/tones.hpp"
#include "timeline/timeline.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unknot {

/// Spoken lines ready to be mixed, by their text. A value that is replaced, never changed, once shared.
using Lines = std::map<std::string, std::shared_ptr<const Samples>, std::less<>>;

struct SoundSettings {
    Light light = Light::day; ///< By night softer, with slow attacks.
    double voice = 1;         ///< 0 silent to 1, as a factor of the samples; see levelGain().
    double chimes = 1;        ///< Likewise, of chimes and ticks.
    int speaker = 0;          ///< Another number for each voice: what one has begun, another does not finish.
    friend bool operator==(const SoundSettings&, const SoundSettings&) = default;
};

/// The mix of a timeline entered at a position, decided once and then read at any sample. Making one looks at
/// every cue (milliseconds for 50,000) and allocates; write() and isSilent() do neither and suit an audio thread. Never
/// changes once made, so threads may share it. Needs neither the timeline nor the lines afterwards.
class Mix {
public:
    /// Silence.
    Mix() = default;

    /// Cues before `entry` are not heard, nor is a line begun in its middle.
    Mix(const Timeline& timeline, const Lines& lines, const SoundSettings& settings, Time entry);

    /// Takes over from `before` at `from`, the next sample to be written, because an edit, a line that became ready
    /// or a setting changed what comes. What `before` began is finished, at its new loudness, but a spoken line fades
    /// when one that matters more begins or when somebody else is to speak. A line whose time passed less than a second
    /// ago while it was not ready begins at `from`.
    Mix(const Mix& before, Time from, const Timeline& timeline, const Lines& lines, const SoundSettings& settings);

    /// Writes the samples at [first, first + out.size()); `out` is overwritten. All samples are within the ceiling
    /// of the light (see levels.hpp). Any position may be asked for, also before the start and after the end.
    void write(Time first, std::span<float> out) const;

    /// True only if write() gives nothing but zeros in [from, to). Looks at the sounds, not at their samples.
    bool isSilent(Time from, Time to) const;

    /// Nothing is heard from here on.
    Time end() const;

private:
    using Sound = std::vector<PlacedSound>::const_iterator;

    void place(std::vector<PlacedSound> sounds);
    Sound firstThatMaySoundAt(Time position) const;

    std::vector<PlacedSound> m_sounds; ///< In order of start.
    Time m_longest{};
    Time m_entry{};
    float m_ceiling = 1;
    int m_speaker = 0;
};

} // namespace unknot
