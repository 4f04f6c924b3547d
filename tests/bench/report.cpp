#include "bench/report.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace unknot::bench {

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::ceil(last * share))];
}

void Report::tell(const std::string& what, double value, const std::string& unit, const std::string& note) const {
    const int unitWidth = note.empty() ? 0 : -10;
    std::printf("%-34s %8.2f %*s%s\n", what.c_str(), value, unitWidth, unit.c_str(), note.c_str());
    std::fflush(stdout);
}

void Report::judge(const std::string& what, double value, const std::string& unit, double most,
                   const std::string& note) {
    if (!m_judging) return tell(what, value, unit, note);
    char limit[48];
    std::snprintf(limit, sizeof limit, "(at most %g%s)", most, value > most ? ": BROKEN" : "");
    tell(what, value, unit, limit + (note.empty() ? "" : "  " + note));
    m_broken = m_broken || value > most;
}

void Report::fail(const std::string& why) {
    std::printf("%s\n", why.c_str());
    std::fflush(stdout);
    m_broken = true;
}

} // namespace unknot::bench
