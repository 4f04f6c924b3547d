#pragma once

// The figures of a benchmark, one a line, each with its limit, and the exit status that follows from them.

#include <string>
#include <vector>

namespace unknot::bench {

/// The middle one, 0 of none.
double median(std::vector<double> values);

/// The value that the given share of all, 0 to 1, does not exceed; 0 of none.
double quantile(std::vector<double> values, double share);

class Report {
public:
    /// Without judging no limit is told, and none can be broken.
    explicit Report(bool judging) : m_judging(judging) {}

    void tell(const std::string& what, double value, const std::string& unit, const std::string& note = {}) const;
    void judge(const std::string& what, double value, const std::string& unit, double most,
               const std::string& note = {});

    /// Counts even without judging: a figure is missing or means something else.
    void fail(const std::string& why);

    /// 0 if no limit was broken and nothing failed, else 1.
    int exitStatus() const { return m_broken ? 1 : 0; }

private:
    bool m_judging;
    bool m_broken = false;
};

} // namespace unknot::bench
