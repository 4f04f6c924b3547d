#pragma once

// Opens the window, or plays in the terminal in its place: the same for home, a cramp and a routine. Knows nothing of
// routines' content.

#include "application/application.hpp"
#include "commands/commands.hpp"

namespace unknot {

/// The person's settings from their file, and the overrides of this command line.
LaunchOptions launchOptionsOf(const ViewOptions& view, const RoutineOverrides& routineOverrides,
                              const CommandContext& context);

/// True if there is a display for the window. Otherwise prints the reason to `err`, followed by `instead`, such as "so
/// this is played as text".
bool hasDisplay(const std::string& instead, const CommandContext& context);

/// Opens the window until the person leaves it. Returns 0 if that went well. Otherwise no window was opened, and `err`
/// has the reason.
int runWindow(Host& host, LaunchOptions launchOptions, const CommandContext& context);

/// Plays the routine of `launchOptions` in the terminal; it must have one.
int playInTerminal(LaunchOptions launchOptions, const CommandContext& context);

} // namespace unknot
