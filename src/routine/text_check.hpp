#pragma once

// What must be right about a text before anything reads it as YAML: its size, its encoding, its
// characters, its indentation.

#include "routine/strict_yaml.hpp"

#include <string_view>

namespace unknot {

/// Complains of all it finds. `text` has no byte-order mark any more.
void checkText(std::string_view text, Complaints& complaints);

} // namespace unknot
