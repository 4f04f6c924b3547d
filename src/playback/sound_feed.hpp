#pragma once

// The endless stream of samples for a session. Follows seeks, edits, pauses and levels without a click, and is silent
// if nothing can be heard. Other threads make and free the mixes in prepare(), so the audio thread only reads samples.
// Knows nothing of devices and clocks.

#include "playback/program_mix.hpp"

#include <mutex>
#include <optional>
#include <span>

namespace unknot {

class SoundFeed {
public:
    /// Plays the program's mix from the next chunk on. `due`, if known, is the position that should be heard with that
    /// chunk's first sample. Makes the mix unless it exists, and waits for a running fill(). For any thread but the
    /// audio thread.
    void prepare(const SoundProgram& program, std::optional<Time> due = std::nullopt);

    /// Call for a device that opens: drops a mix that has not started, because its start may be long past.
    void dropWaiting();

    /// Call for a device that died: drops everything. The next mix starts at its program's position by then.
    void drop();

    /// The part of a program that may change without a new mix.
    struct Control {
        EntryId entryId{}; ///< The entry of the program. Plays silence until its mix exists.
        bool running = true;
        double level = 1;
        std::optional<Rise> rise{};

        /// The level at a position.
        float levelAt(Time position) const;
    };

    /// `length` samples of a chunk, from its sample `offset` on, are the timeline's from `position` on.
    struct Run {
        std::size_t offset = 0;
        std::size_t length = 0;
        Time position{};
        EntryId entryId{};
    };

    /// Writes the next chunk and returns the part of it that is the timeline; the rest is silence or fades. `due`, if
    /// known, is the position that should be heard with the chunk's first sample. If the feed is more than 20 ms off,
    /// it corrects that during silence; over 2 s it jumps at once. Allocates and frees nothing.
    std::optional<Run> fill(const Control& control, std::optional<Time> due, std::span<float> out);

private:
    using Shared = std::shared_ptr<const ProgramMix>;

    bool handOver(const SoundProgram& program, std::optional<Time> due);
    void start(const Control& control);
    void catchUp(Time due, std::size_t chunk);
    std::size_t write(std::span<float> out, bool going, const Control& control);

    std::mutex m_preparing; ///< Never taken by the audio thread.
    Shared m_latest;        ///< The mix made last; guarded by m_preparing.

    std::mutex m_mutex; ///< Guards all below. The audio thread holds it for a chunk, others only to swap pointers.
    Shared m_playing;
    Shared m_waiting;         ///< The next mix; once it has started, the replaced mix, for others to free.
    bool m_isToStart = false; ///< m_waiting has not started yet.
    Time m_next{};            ///< The position of the next sample.
    float m_gate = 0;         ///< Closes for pauses and seeks: 0 is silent, 1 open.
    float m_level = 0;        ///< Approaches the program's level.
};

} // namespace unknot
