#pragma once

// What most commands begin with: the library, and a routine from it with its mistakes said aloud.

#include "commands/commands.hpp"
#include "routine/library.hpp"

#include <optional>
#include <string>

namespace unknot {

Library openLibrary(const Context& context);

/// The routine of this name or file. Nothing when it cannot be played; why is then on `err`. Warnings are left
/// to 'check'.
std::optional<Routine> openRoutine(const std::string& nameOrFile, const Context& context);

/// "unknot: SENTENCE" on `err`, with its capital letter and its full stop; returns the exit code 1.
int fail(const Context& context, std::string sentence);

} // namespace unknot
