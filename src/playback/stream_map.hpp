#pragma once

// Which position of the timeline each frame of a device's endless stream sounds like. Pure, and of a fixed size,
// because the audio thread adds to it.

#include "base/time.hpp"
#include "session/entry_id.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace unknot {

class StreamMap {
public:
    /// Frames are added in their order; those in no run are silence.
    struct Run {
        Time frame{};
        Time length{};
        Time position{};
        EntryId entryId{};
    };
    void add(const Run& run);

    /// The run that holds the frame, cut to begin there; nothing for silence and for what is long past.
    std::optional<Run> at(Time frame) const;

private:
    static constexpr std::size_t runsKept = 100; ///< Some seconds, where a device is at most a few tenths behind.

    std::array<Run, runsKept> m_runs; ///< Those of no length hold no frame.
    std::size_t m_oldest = 0;
};

} // namespace unknot
