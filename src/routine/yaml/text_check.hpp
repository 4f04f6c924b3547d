#pragma once

// Checks a text before it is read as YAML: its size, encoding, characters and indentation.

#include "routine/yaml/strict_yaml.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// Complains of all it finds. `text` has no byte-order mark any more.
void checkText(std::string_view text, DiagnosticSink& sink);

/// The same text, byte for byte, but with spaces for the tabs in lines that are blank or only a comment: nobody sees
/// them there, and the YAML library takes offence at them.
std::string withoutBlankTabs(std::string_view text);

} // namespace unknot
