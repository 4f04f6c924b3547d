#pragma once

// Promises on the mistakes that a reader finds in a text. Knows nothing of the text's language.

#include "base/diagnostics/diagnostics.hpp"

#include <string_view>

namespace unknot::fuzz {

/// Each mistake has its place within the text, and its message can be shown: valid UTF-8, no control characters, and no
/// words of a library.
void checkDiagnostics(const Diagnostics& diagnostics, std::string_view text);

} // namespace unknot::fuzz
