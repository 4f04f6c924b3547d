#pragma once

// Checks a text before it is read as YAML: its size, encoding, characters and indentation. Knows nothing of YAML
// values.

#include "routine/yaml/strict_yaml.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// Adds an error for each fault, but for at most ten control characters. A wrong size or encoding is reported alone.
/// `text` must not begin with a byte-order mark.
void checkText(std::string_view text, DiagnosticSink& sink);

/// Replaces tabs by spaces in lines that are blank or only a comment: they are invisible there, but yaml-cpp rejects
/// them. All offsets stay the same.
std::string withoutBlankTabs(std::string_view text);

} // namespace unknot
