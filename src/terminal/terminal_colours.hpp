#pragma once

// Decides whether the standard streams get colours. Knows nothing of the texts.

#include "base/diagnostics/diagnostics.hpp"

namespace unknot {

/// Colours for a terminal, except if NO_COLOR is not empty, or TERM is missing or "dumb". Null for a variable that
/// is not set.
TextColours coloursFor(bool isTerminal, const char* noColor, const char* term);

/// The colours of standard output and standard error, by the environment.
TextColours outputColours();
TextColours errorColours();

} // namespace unknot
