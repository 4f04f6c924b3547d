#pragma once

// Prints the figures of a benchmark, each with its limit, and derives the exit status from them.

#include <string>
#include <vector>

namespace unknot::bench {

/// 0 if there are no values.
double median(std::vector<double> values);

/// Quantile: `share` of the values, 0 to 1, are at most as large. 0 if there are no values.
double quantile(std::vector<double> values, double share);

class Report {
public:
    /// Without `judging`, prints no limits and passes every value.
    explicit Report(bool judging) : m_judging(judging) {}

    void tell(const std::string& what, double value, const std::string& unit, const std::string& note = {}) const;
    void judge(const std::string& what, double value, const std::string& unit, double most,
               const std::string& note = {});

    /// Makes the exit status 1 even without judging: a figure is missing or measures something else.
    void fail(const std::string& why);

    /// 0 if every figure keeps its limit and nothing has failed, else 1.
    int exitStatus() const { return m_broken ? 1 : 0; }

private:
    bool m_judging;
    bool m_broken = false;
};

} // namespace unknot::bench
