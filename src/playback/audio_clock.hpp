#pragma once

// Judges a sound device's reports of its progress. A pure value of stream frames and wall times. Knows nothing of
// devices.

#include "base/time.hpp"

#include <optional>

namespace unknot {

class AudioClock {
public:
    /// The device began to play at `startedAt`.
    explicit AudioClock(Time startedAt);

    /// The device reports that `frame` of its stream was audible at wall time `at`. Drops the reports of the first 1.5
    /// s, because a device needs time to settle.
    void observe(Time frame, Time at);

    /// The wall time when the frame was or will be audible. Nothing without a trusted report.
    std::optional<Time> audibleAt(Time frame) const;

    /// The device stands still or runs away: its rate was outside 0.9 to 1.1 in two measurements in a row.
    bool isFaulty() const { return m_bad >= 2; }

private:
    struct Report {
        Time frame{};
        Time at{};
    };

    Time m_startedAt;
    std::optional<Report> m_latest;
    std::optional<Report> m_look; ///< The start of the current measurement of the rate.
    int m_bad = 0;
};

} // namespace unknot
