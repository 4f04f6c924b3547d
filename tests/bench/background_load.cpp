#include "bench/background_load.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace unknot::bench {
namespace {

constexpr double high = 0.2;

} // namespace

BackgroundLoad::BackgroundLoad() : m_first(countsNow()) {}

double BackgroundLoad::share(double measuredMs) const {
    const Counts now = countsNow();
    const double measured = measuredMs / 1e3 * static_cast<double>(sysconf(_SC_CLK_TCK));
    return std::max(0.0, now.busy - m_first.busy - measured) / std::max(1.0, now.all - m_first.all);
}

void BackgroundLoad::tellIfHigh(const Report& report, double share) {
    if (share > high) report.tell("  other programs meanwhile", 100 * share, "%", "of the processors: doubtful");
}

BackgroundLoad::Counts BackgroundLoad::countsNow() {
    std::ifstream file("/proc/stat");
    std::string cpu;
    file >> cpu;
    Counts counts;
    enum { idle = 3, waitingForDisk = 4, columns = 8 }; // Later columns of the file are part of the first two.
    for (int column = 0; column < columns; ++column) {
        double count = 0;
        file >> count;
        counts.all += count;
        if (column != idle && column != waitingForDisk) counts.busy += count;
    }
    return counts;
}

} // namespace unknot::bench
