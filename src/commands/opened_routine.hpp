#pragma once

// The start of most commands: opens a routine from the library and prints its mistakes.

#include "commands/commands.hpp"
#include "routine/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

Library openLibrary(const Context& context);

/// As 'unknot play' takes them.
std::vector<std::string> namesOfRoutines(const Context& context);

/// The routine of this name or file. Nothing when it cannot be played; why is then on `err`. Warnings are left
/// to 'check'. A wish that changes nothing is named on `err`.
std::optional<Routine> openRoutine(const std::string& nameOrFile, const RoutineOverrides& routineOverrides,
                                   const Context& context);

/// One sentence for each wish that this routine leaves no room for.
std::vector<std::string> idleOverrides(const SourceMap& sources, const RoutineOverrides& routineOverrides);

/// "unknot: SENTENCE" on `err`, with its capital letter and its full stop; returns the exit code 1.
int fail(const Context& context, std::string sentence);

} // namespace unknot
