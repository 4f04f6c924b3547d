#pragma once

// Input, output and the stream for faults, as whoever starts the program leaves them. Knows nothing of what is
// written there.

namespace unknot {

/// Where one of them was closed, the next file to be opened would get its number, and words meant for a person
/// would be written into that file: it is opened on nothing instead. To be called before any file is opened.
void keepStandardStreams();

} // namespace unknot
