#pragma once

// The mix as a pure function of the timeline, the position where it was entered and the first sample wanted. Blocks of
// any size give the same samples. Knows nothing of devices or threads.

#include "base/light.hpp"
#include "sound/chimes/tones.hpp"
#include "sound/placed_sound.hpp"
#include "timeline/timeline.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unknot {

/// Spoken lines ready for the mix, by their text. Never changed once shared, only replaced.
using LineSamples = std::map<std::string, std::shared_ptr<const Samples>, std::less<>>;

struct SoundSettings {
    Light light = Light::day; ///< By night the sounds are softer, with slow attacks.
    double voice = 1;         ///< A factor from 0 (silent) to 1: see levelGain().
    double chimes = 1;        ///< A factor for chimes and ticks, like `voice`.
    int voiceNumber = 0;      ///< Differs for each voice, so that no voice finishes a line of another.
    friend bool operator==(const SoundSettings&, const SoundSettings&) = default;
};

/// The mix of a timeline entered at a position. Construction reads every cue (milliseconds for 50,000) and allocates.
/// write() and isSilent() do neither, so an audio thread may call them. Immutable, so threads may share it. Does not
/// need the timeline or the lines afterwards.
class Mix {
public:
    /// Silence.
    Mix() = default;

    /// Skips cues before `entry`, and does not begin a line in its middle. A line may begin up to longestWait after its
    /// cue: see audible_lines.hpp.
    Mix(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings, Time entry)
        : Mix(timeline, lines, settings, entry, entry) {}

    /// The same for a device that is heard only from `from` on: the sounds due in [entry, from) begin at `from`.
    Mix(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings, Time entry, Time from);

    /// Takes over from `before` at `from`, the next sample to write, after an edit, a new line or a changed setting.
    /// Sounds that have begun go on at their new loudness. A begun line fades if a more important line begins or if the
    /// speaker changes. A line that became ready less than 1 s after its time begins at `from`.
    Mix(const Mix& before, Time from, const Timeline& timeline, const LineSamples& lines,
        const SoundSettings& settings);

    /// Overwrites `out` with the samples [first, first + out.size()). No sample exceeds the ceiling of the light: see
    /// levels.hpp. Any position is valid, also before the start and after the end.
    void write(Time first, std::span<float> out) const;

    /// True only if write() gives zeros for all of [from, to). Checks the sounds, not their samples, so it may return
    /// false for silence.
    bool isSilent(Time from, Time to) const;

    /// The position after which nothing is heard.
    Time end() const;

private:
    using Sound = std::vector<PlacedSound>::const_iterator;

    void place(std::vector<PlacedSound> sounds);
    Sound firstThatMaySoundAt(Time position) const;

    std::vector<PlacedSound> m_sounds; ///< Sorted by start.
    Time m_longest{};
    Time m_entry{};
    float m_ceiling = 1;
    int m_speaker = 0;
};

} // namespace unknot
