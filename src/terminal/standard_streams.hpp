#pragma once

// Standard input, output and error, which the parent process may have closed. Knows nothing of their content.

namespace unknot {

/// Opens each closed stream on /dev/null. Otherwise the next opened file would get its number, and messages would go
/// into that file. Call it before any file is opened.
void ensureStandardStreams();

/// True if standard input or standard error is a terminal. A desktop starts programs without one.
bool hasTerminal();

} // namespace unknot
