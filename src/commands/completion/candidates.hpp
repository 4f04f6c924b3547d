#pragma once

// The candidates for the value of an option or an argument, derived from the name of the value in the help. Knows
// nothing of shells.

#include "commands/command_line/command_specs.hpp"

#include <string>
#include <vector>

namespace unknot {

struct Candidates {
    enum class Kind { none, words, files, folders, routines, stretches, both };

    Kind kind = Kind::none;
    std::vector<std::string> words{}; ///< Of Kind::words.
};

/// "left|right" has these words, "FILE" files, "ROUTINE" the names of routines and files, "STRETCH" the names of
/// stretches and files, "NAME" the names of both.
Candidates candidatesOf(const OptionSpec& option);

} // namespace unknot
