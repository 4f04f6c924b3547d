#pragma once

// The state that three threads share: the wanted program, the samples fed to the device and the audible position. Locks
// only to copy, never while mixing. Knows nothing of SFML.

#include "playback/audio_clock.hpp"
#include "playback/sound_feed.hpp"
#include "playback/sound_program.hpp"
#include "playback/stream_map.hpp"

#include <mutex>
#include <optional>
#include <span>

namespace unknot {

class Playback {
public:
    /// A device is about to play; its frames count from 0. Sounds that have begun go on where the device before left
    /// them. All others start at the session's current position. Not for the audio thread.
    void restart(Time now);

    /// The device was closed. Nothing is mixed until the next device is about to play.
    void close();

    /// The device died, with samples that were never heard. The next device starts at the session's position by then.
    void loseDevice();

    /// Plays the program from the next chunk on; its position is that of `now`. Makes its mix if a device is open and
    /// the mix differs. Not for the audio thread.
    void want(const SoundProgram& program, Time now);

    /// The device's next samples, -1 to 1, requested at `now`. For the audio thread: allocates and frees nothing.
    void fill(std::span<float> out, Time now);

    /// The time by which the fed samples are ahead of real time since restart().
    Time aheadAt(Time now) const;

    /// The device reports that `frame` was audible at `at`.
    void observe(Time frame, Time at);
    bool isFaulty() const;

    /// Returns each report once, and only reports within 100 ms of the session's position: the feed corrects larger
    /// differences.
    std::optional<AudiblePosition> takeAudible();

private:
    SoundProgram wantedAt(Time now) const;

    /// The position that should be heard with the next sample that is fed at `now`. Nothing during a pause.
    std::optional<Time> dueAt(Time now) const;
    std::optional<Time> dueLocked(Time now) const;
    Time positionLocked(Time at) const;

    mutable std::mutex m_mutex;
    SoundProgram m_program;
    Time m_programAt{};
    AudioClock m_clock{Time{0}};
    StreamMap m_map;
    std::optional<AudiblePosition> m_audible;
    Time m_startedAt{};
    Time m_fed{};
    bool m_isOpen = false; ///< A device plays, or is about to play and has the latest mix.

    SoundFeed m_feed; ///< Has its own lock.
};

} // namespace unknot
