#pragma once

// Starts a program, measures its processor time, wake-ups and memory from outside, and ends it. Knows nothing of the
// display.

#include <sys/types.h>

#include <map>
#include <string>
#include <vector>

namespace unknot::bench {

/// Milliseconds of the monotonic clock.
double nowInMs();

class MeasuredProgram {
public:
    /// Starts the program. The first word is its path.
    explicit MeasuredProgram(std::vector<std::string> words);

    /// Ends the program with SIGTERM and waits until it is gone.
    ~MeasuredProgram();
    MeasuredProgram(const MeasuredProgram&) = delete;
    MeasuredProgram& operator=(const MeasuredProgram&) = delete;

    /// Time of the start, by nowInMs().
    double start() const { return m_start; }

    bool isRunning();

    /// Milliseconds of user and system time so far, of all threads, ended threads included.
    double processorTime() const;

    /// Voluntary and involuntary context switches so far, by thread number.
    std::map<int, long> contextSwitches() const;

    /// Megabytes in use now (PSS). A page that n programs share counts as one nth.
    double memory() const;

private:
    double m_start;
    pid_t m_process = -1; ///< -1 after the program has ended.
};

} // namespace unknot::bench
