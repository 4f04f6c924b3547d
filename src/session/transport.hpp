#pragma once

// Wall time to position. Moves by the wall clock, nudged by at most 1 % towards what the audio device
// says is audible and stepped forward only beyond 100 ms; never runs backwards unless it is seeked.

#include "base/time.hpp"

namespace unknot {

class Transport {
public:
    Transport(Time now, Time position, double speed);

    /// Never before what it answered last, unless seek() came between.
    Time positionAt(Time now);

    void seek(Time position, Time now);
    void stop(Time now);
    void go(Time now);

    /// Reports the position audible at wall time `at`. Ignored while it stands still.
    void observe(Time audible, Time at);

private:
    Time raw(Time now) const;
    void anchor(Time position, Time now);

    Time m_anchorWall;
    Time m_anchorPosition;
    Time m_last;
    Time m_since; ///< When it was last seeked or set going: older observations are of something else.
    double m_speed;
    double m_skew = 0; ///< -0.01 to 0.01.
    bool m_going = true;
};

} // namespace unknot
