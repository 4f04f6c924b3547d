#pragma once

// A program under measurement, seen from outside: its start, the kernel's counts, its end. Knows nothing of the
// display.

#include <sys/types.h>

#include <map>
#include <string>
#include <vector>

namespace unknot::bench {

/// Milliseconds of the monotonic clock.
double nowInMs();

class WatchedProgram {
public:
    /// Starts the program. The first word is its path.
    explicit WatchedProgram(std::vector<std::string> words);

    /// Ends it with SIGTERM and waits until it is gone.
    ~WatchedProgram();
    WatchedProgram(const WatchedProgram&) = delete;
    WatchedProgram& operator=(const WatchedProgram&) = delete;

    /// When it was started, by nowInMs().
    double start() const { return m_start; }

    bool isRunning();

    /// Milliseconds of user and system time of all its threads so far, ended ones too.
    double processorTime() const;

    /// Voluntary and involuntary context switches so far, by the number of the thread.
    std::map<int, long> contextSwitches() const;

    /// Megabytes in use now; memory that n programs share counts as the nth part (PSS).
    double memory() const;

private:
    double m_start;
    pid_t m_process = -1; ///< -1 once it has ended.
};

} // namespace unknot::bench
