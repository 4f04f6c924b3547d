#pragma once

// The names of an option and the usage of a command, as its help, its manual page and its completion show them.

#include "commands/command_line/command_specs.hpp"

#include <string>
#include <vector>

namespace unknot {

/// True of "ROUTINE", false of "-o,--output".
bool isArgument(const OptionSpec& option);

bool takesValue(const OptionSpec& option);

/// "-o,--output" gives "-o" and "--output". Empty for an argument.
std::vector<std::string> namesOf(const OptionSpec& option);

/// "unknot picture --output FILE [OPTIONS] [ROUTINE]".
std::string usageOf(const CommandSpec& command);

/// The parts of a text between separators, empty ones too.
std::vector<std::string> splitAt(char separator, const std::string& text);

} // namespace unknot
