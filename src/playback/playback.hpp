#pragma once

// Shared by three threads: the wanted program, the samples that the device has been fed, and the position that was
// audible. Holds its lock for copies only, never while mixing.

#include "playback/audio_clock.hpp"
#include "playback/sound_feed.hpp"
#include "playback/sound_program.hpp"
#include "playback/stream_map.hpp"

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace unknot {

class Playback {
public:
    /// A device has begun to play: its frames count from 0. The sound goes on where the one before left it.
    void restart(Time now);

    /// The device is gone, with sound that was never heard: the next one begins where the session is by then.
    void loseDevice();

    void want(const SoundProgram& program, Time now);

    /// The device's next frames, asked for at `now`. Must be called by one thread at a time.
    void fill(std::span<std::int16_t> out, Time now);

    /// How far what was fed is ahead of real time, since restart().
    Time aheadAt(Time now) const;

    /// The device says that `frame` was audible at `at`.
    void observe(Time frame, Time at);
    bool sick() const;

    /// Each once; only those near where the session is: larger differences are mended by the feed.
    std::optional<Audible> takeAudible();

private:
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

    SoundFeed m_feed; ///< Of the filling thread alone.
    std::vector<float> m_samples;
};

} // namespace unknot
