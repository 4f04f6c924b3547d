#pragma once

// Shared by three threads: the wanted program, the samples that the device has been fed, and the position that was
// audible. Holds its lock for copies only, never while mixing. Knows nothing of the sound library.

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
    /// A device is about to play: its frames count from 0. What has begun goes on where the device before left it; all
    /// else starts where the session is by now. Not for the audio thread.
    void restart(Time now);

    /// The device was closed. Nothing is mixed until the next one is about to play.
    void close();

    /// The device is gone, with sound that was never heard: the next one begins where the session is by then.
    void loseDevice();

    /// Plays the program, whose position is that of `now`, from the next chunk on. Makes its mix if a device is open
    /// and it is another one than before: not for the audio thread.
    void want(const SoundProgram& program, Time now);

    /// The device's next samples, -1 to 1, asked for at `now`; for the audio thread. Allocates and frees nothing.
    void fill(std::span<float> out, Time now);

    /// How far what was fed is ahead of real time, since restart().
    Time aheadAt(Time now) const;

    /// The device says that `frame` was audible at `at`.
    void observe(Time frame, Time at);
    bool sick() const;

    /// Each once; only those near where the session is: larger differences are mended by the feed.
    std::optional<Audible> takeAudible();

private:
    SoundProgram wantedAt(Time now) const;
    std::optional<Time> dueLocked(Time now) const;
    Time positionLocked(Time at) const;

    mutable std::mutex m_mutex;
    SoundProgram m_program;
    Time m_programAt{};
    AudioClock m_clock{Time{0}};
    StreamMap m_map;
    std::optional<Audible> m_audible;
    Time m_startedAt{};
    Time m_fed{};
    bool m_isOpen = false; ///< A device plays, or is about to and has the latest mix.

    SoundFeed m_feed; ///< Has a lock of its own.
};

} // namespace unknot
