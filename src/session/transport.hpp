#pragma once

// Turns wall time into a position. Follows the wall clock, but runs up to 1 % faster or slower to meet the audible
// position of the sound device. Jumps forward if it is more than 100 ms behind. Runs backwards only by seek(). Knows
// nothing of timelines.

#include "base/time.hpp"

namespace unknot {

class Transport {
public:
    Transport(Time now, Time position, double speed);

    /// Never less than its last result, unless seek() came between.
    Time positionAt(Time now);

    void seek(Time position, Time now);
    void stop(Time now);
    void go(Time now);

    /// Reports the position that is audible at wall time `at`. Ignored while the transport is stopped.
    void observe(Time audible, Time at);

private:
    Time raw(Time now) const;
    void anchor(Time position, Time now);

    Time m_anchorWall;
    Time m_anchorPosition;
    Time m_last;
    Time m_since; ///< The wall time of the last seek() or go(). Older observations belong to another position.
    double m_speed;
    double m_skew = 0; ///< From -0.01 to 0.01.
    bool m_going = true;
};

} // namespace unknot
