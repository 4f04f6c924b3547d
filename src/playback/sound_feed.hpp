#pragma once

// The endless stream of samples that a session sounds like: follows seeks, edits, pauses and levels without a click,
// and is silent whenever there is nothing to hear. Mixes are made and freed by the threads that call prepare(), so the
// audio thread only reads samples. Knows nothing of devices and clocks.

#include "playback/program_mix.hpp"

#include <mutex>
#include <optional>
#include <span>

namespace unknot {

class SoundFeed {
public:
    /// Has the mix of the program played from the next chunk on. Makes it unless it is there already; waits for a
    /// fill() that is being done. For any thread but the audio thread.
    void prepare(const SoundProgram& program);

    /// Drops a mix that has not started yet, for a device that opens: where it was to start may be long past.
    void dropWaiting();

    /// Drops everything, with a device that has died: the next mix starts where its program is by then.
    void drop();

    /// The part of a program that may change at any time without another mix.
    struct Control {
        EntryId entryId{}; ///< Of the program. While its mix is not there yet, silence is played.
        bool running = true;
        double level = 1;
    };

    /// `length` samples of a chunk, from its sample `offset` on, sound like the timeline from `position` on.
    struct Run {
        std::size_t offset = 0;
        std::size_t length = 0;
        Time position{};
        EntryId entryId{};
    };

    /// Writes the next chunk and says which of it is the timeline; the rest is silence or fades. `due`, if known, is
    /// the position that should be heard with the chunk's first sample: if the feed is off by more than 20 ms it mends
    /// that, but only in silence. Allocates and frees nothing.
    std::optional<Run> fill(const Control& control, std::optional<Time> due, std::span<float> out);

private:
    using Shared = std::shared_ptr<const ProgramMix>;

    bool handOver(SoundProgram program);
    void start(double level);
    void catchUp(Time due, std::size_t chunk);
    std::size_t write(std::span<float> out, bool going, double level);

    std::mutex m_preparing; ///< Never taken by the audio thread.
    Shared m_latest;        ///< As prepared last; guarded by m_preparing.

    std::mutex m_mutex; ///< Guards all below. The audio thread holds it for a chunk, others only to exchange pointers.
    Shared m_playing;
    Shared m_waiting;         ///< Starts once the gate is closed. Afterwards the mix it replaced, for others to free.
    bool m_isToStart = false; ///< m_waiting has not started yet.
    Time m_next{};            ///< Position of the next sample.
    float m_gate = 0;         ///< Closes and opens at pauses and seeks: 0 silent to 1.
    float m_level = 0;        ///< On its way to the program's level.
};

} // namespace unknot
