#pragma once

// Runs a program of the person's: a text goes to its standard input, and its standard output comes back. No shell reads
// the command. Knows nothing of sound.

#include "base/result.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace unknot {

struct CommandLimits {
    std::chrono::milliseconds time{10'000};     ///< From the start of the program to its end.
    std::size_t bytes = std::size_t{20} << 20U; ///< Of output.
};

/// The whole output of `command`, a program and its arguments, once it has ended with exit code 0. Kills the
/// program if it still runs, and the programs that it has started. The fault is a phrase: "not found",
/// "exit code 2", "longer than 10 s". Ends within 20 ms of `cancelled`. `input` has at most 4096 bytes.
Result<std::string> outputOf(const std::vector<std::string>& command, const std::string& input,
                             const CommandLimits& limits, const std::atomic<bool>& cancelled);

} // namespace unknot
