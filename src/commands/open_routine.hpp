#pragma once

// The start of most commands: opens a routine from the library and prints its mistakes. Knows nothing of timelines.

#include "commands/commands.hpp"
#include "routine/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// Routines opened from it are shuffled for today.
Library openLibrary(const Folders& folders);

/// The names that 'unknot play' takes.
std::vector<std::string> namesOfRoutines(const CommandContext& context);

/// The routine of this name or file. None if it cannot be played; `err` then has the reason. Leaves warnings to
/// 'check'. Prints on `err` each override that changes nothing.
std::optional<Routine> openRoutine(const std::string& nameOrFile, const RoutineOverrides& routineOverrides,
                                   const CommandContext& context);

/// One sentence for each override that changes nothing in this routine.
std::vector<std::string> unusedOverrides(const SourceMap& sources, const RoutineOverrides& routineOverrides);

/// Prints "unknot: SENTENCE" on `err`, and adds a capital letter and a full stop. Returns the exit code 1.
int fail(const CommandContext& context, std::string sentence);

} // namespace unknot
