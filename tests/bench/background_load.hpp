#pragma once

// Measures how busy other programs keep the machine, because a busy machine makes figures unreliable.

#include "bench/report.hpp"

namespace unknot::bench {

class BackgroundLoad {
public:
    /// Starts to count.
    BackgroundLoad();

    /// Returns the share of all processors that other programs have used since the start, 0 to 1. `measuredMs` is the
    /// processor time of the measured programs.
    double share(double measuredMs) const;

    /// Reports the share if it is high enough to make the figures doubtful.
    static void tellIfHigh(const Report& report, double share);

private:
    /// Time of all processors together, in hundredths of a second.
    struct Counts {
        double busy = 0, all = 0;
    };
    static Counts countsNow();

    Counts m_first;
};

} // namespace unknot::bench
