#pragma once

// Judges a sound device's reports of its own progress. Pure: takes frames of the stream and times of the wall clock,
// and knows nothing of the device itself.

#include "base/time.hpp"

#include <optional>

namespace unknot {

class AudioClock {
public:
    /// The device began to play at `startedAt`.
    explicit AudioClock(Time startedAt);

    /// The device says that `frame` of its stream was audible at wall time `at`. The first reports are
    /// dropped: a device takes a second to settle.
    void observe(Time frame, Time at);

    /// When the frame was or will be audible; nothing before there is a report to trust.
    std::optional<Time> heardAt(Time frame) const;

    /// It stands still or runs away: its rate was outside 0.9 to 1.1 for two looks in a row.
    bool sick() const { return m_bad >= 2; }

private:
    struct Report {
        Time frame{};
        Time at{};
    };

    Time m_startedAt;
    std::optional<Report> m_latest;
    std::optional<Report> m_look; ///< The start of the present measurement of the rate.
    int m_bad = 0;
};

} // namespace unknot
