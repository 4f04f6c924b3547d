#pragma once

// Tells how busy other programs keep the machine meanwhile: figures of a busy machine are noisy.

#include "bench/report.hpp"

namespace unknot::bench {

class OtherWork {
public:
    /// Counts from now on.
    OtherWork();

    /// The share of all processors that other programs took since, 0 to 1, given the time that the measured ones took.
    double share(double measuredMs) const;

    /// Tells of a share that makes figures doubtful; says nothing of a smaller one.
    static void tellIfHigh(const Report& report, double share);

private:
    /// Hundredths of a second of all processors together.
    struct Counts {
        double busy = 0, all = 0;
    };
    static Counts countsNow();

    Counts m_first;
};

} // namespace unknot::bench
