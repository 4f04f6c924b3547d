#pragma once

// Which position of the timeline each frame of a device's endless stream sounds like. Pure.

#include "base/time.hpp"

#include <deque>
#include <optional>

namespace unknot {

class StreamMap {
public:
    /// Frames are added in their order; those in no run are silence.
    struct Run {
        Time frame{};
        Time length{};
        Time position{};
        int seeks = 0;
    };
    void add(const Run& run);

    /// The run that holds the frame, cut to begin there; nothing for silence and for what is long past.
    std::optional<Run> at(Time frame) const;

private:
    std::deque<Run> m_runs;
};

} // namespace unknot
