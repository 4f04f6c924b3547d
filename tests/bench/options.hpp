#pragma once

// Reads the command line of the benchmark programs. Each program accepts all options and uses some of them.

#include <string>
#include <vector>

namespace unknot::bench {

struct Options {
    std::vector<std::string> paths;
    int rounds = 20;     ///< Starts of each program.
    double seconds = 30; ///< Length of each measurement of a running program.
    int presses = 60;    ///< Measured presses of the key.
    bool judging = true;
};

/// Throws std::runtime_error that names the mistake.
Options readOptions(int count, char** words);

} // namespace unknot::bench
