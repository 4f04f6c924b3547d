#pragma once

// The two manual pages, made from the description of the commands and from the table of the keys of a routine file.

#include "commands/command_line/command_specs.hpp"

#include <span>
#include <string>

namespace unknot {

/// unknot(1).
std::string programManual(std::span<const CommandSpec> commands);

/// unknot-routine(5). `example` is a routine file.
std::string routineManual(const std::string& example);

} // namespace unknot
