#pragma once

// The command line of the benchmark programs. Each takes all options and uses its own.

#include <string>
#include <vector>

namespace unknot::bench {

struct Options {
    std::vector<std::string> paths;
    int rounds = 20;     ///< Starts of each program.
    double seconds = 30; ///< Length of each measurement of a running program.
    int presses = 60;    ///< Of a key.
    bool judging = true;
};

/// Throws std::runtime_error with the fault.
Options readOptions(int count, char** words);

} // namespace unknot::bench
