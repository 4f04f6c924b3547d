#pragma once

// The candidates for the value of an option or an argument, derived from the name of the value in the help. Knows
// nothing of shells.

#include "commands/command_line/command_specs.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

struct Candidates {
    enum class Kind { none, words, files, folders, routines, stretches, both };

    Kind kind = Kind::none;
    std::vector<std::string> words{}; ///< Of Kind::words.
};

/// "left|right" has these words, "FILE" files (as an argument the names of routines too), "ROUTINE" the names of
/// routines and files, "STRETCH" the names of stretches and files, "NAME" the names of both.
Candidates candidatesOf(const OptionSpec& option);

/// The command's pattern in a shell's 'case': a file in place of a command is played.
std::string casePattern(const CommandSpec& command);

/// The words in one text, with `between` between them.
std::string joined(const std::vector<std::string>& words, std::string_view between = " ");

} // namespace unknot
