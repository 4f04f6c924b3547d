#pragma once

// Scripts that complete command lines of unknot in a shell, made from the description of its commands. Names of
// routines and stretches come from 'unknot list --names' at the time of the completion.

#include "commands/command_line/command_specs.hpp"

#include <span>
#include <string>

namespace unknot {

std::string bashCompletion(std::span<const CommandSpec> commands);
std::string zshCompletion(std::span<const CommandSpec> commands);
std::string fishCompletion(std::span<const CommandSpec> commands);

std::string completionFor(Shell shell, std::span<const CommandSpec> commands);

} // namespace unknot
