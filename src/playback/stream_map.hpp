#pragma once

// Maps the frames of a device's endless stream to positions of the timeline. Has a fixed size, because the audio thread
// adds to it. Knows nothing of devices.

#include "base/time.hpp"
#include "session/entry_id.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace unknot {

class StreamMap {
public:
    /// Add runs in the order of their frames. Frames outside of all runs are silence.
    struct Run {
        Time frame{};
        Time length{};
        Time position{};
        EntryId entryId{};
    };
    void add(const Run& run);

    /// The run that contains the frame, cut to begin there. Nothing for silence and for frames long past.
    std::optional<Run> at(Time frame) const;

private:
    static constexpr std::size_t runsKept = 100; ///< Some seconds. A device is at most a few tenths of a second behind.

    std::array<Run, runsKept> m_runs; ///< Those of length 0 are unused.
    std::size_t m_oldest = 0;
};

} // namespace unknot
