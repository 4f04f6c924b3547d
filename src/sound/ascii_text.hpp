#pragma once

// Turns any text into printable ASCII, for a speech engine that reads nothing else. Knows nothing of speech.

#include <string>
#include <string_view>

namespace unknot {

/// Printable ASCII with single spaces between words. Drops accents, simplifies quotation marks and dashes, turns common
/// signs into words and leaves out the rest. Accepts broken UTF-8.
std::string asciiText(std::string_view text);

} // namespace unknot
