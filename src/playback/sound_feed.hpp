#pragma once

// The endless stream of samples that a session sounds like: follows seeks, edits, pauses and levels
// without a click, and silence whenever there is nothing to hear. Knows nothing of devices and clocks.

#include "playback/sound_program.hpp"

#include <optional>
#include <span>
#include <vector>

namespace unknot {

class SoundFeed {
public:
    /// A run of samples of one chunk: `length` of them from `offset` on sound like the timeline from
    /// `position` on.
    struct Run {
        std::size_t offset = 0;
        std::size_t length = 0;
        Time position{};
        int seeks = 0;
    };

    /// Writes the next chunk by the latest program and says which of it is the timeline; the rest is
    /// silence or fades. `due`, when known, is the position that should be heard with the chunk's first
    /// sample: if the feed is off by more than 20 ms it mends that, but only where nothing is heard.
    std::vector<Run> fill(const SoundProgram& program, std::optional<Time> due, std::span<float> out);

private:
    void follow(const SoundProgram& program);
    bool startsAfresh(const SoundProgram& program) const;
    bool newCueMissed(const SoundProgram& program) const;
    void startAfresh(const SoundProgram& program);
    void catchUp(Time due, std::size_t chunk);
    std::size_t write(std::span<float> out, bool going);

    Mix m_mix;
    SoundProgram m_program; ///< As last followed.
    bool m_started = false;
    Time m_next{};     ///< Position of the next sample.
    float m_gate = 0;  ///< Closes and opens at pauses and seeks: 0 silent to 1.
    float m_level = 0; ///< On its way to the program's level.
};

} // namespace unknot
