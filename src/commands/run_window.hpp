#pragma once

// How the window is opened, or the terminal plays in its place: the same for home, a cramp and a routine.

#include "application/application.hpp"
#include "commands/commands.hpp"

namespace unknot {

/// The person's settings, with what this command line asks for before them. Reads the settings file.
Start startOf(const ViewOptions& view, const RoutineOverrides& routineOverrides, const Context& context);

/// True if there is a display for the window. Otherwise prints so to `err`, with `instead`: "so this is played as
/// text".
bool hasDisplay(const std::string& instead, const Context& context);

/// Opens the window until the person leaves it; 0 when that went well, else no window was opened, and `err` tells why.
int openVisit(Host& host, Start start, const Context& context);

/// Plays the start's routine in the terminal.
int playVisitAsText(Start start, const Context& context);

} // namespace unknot
