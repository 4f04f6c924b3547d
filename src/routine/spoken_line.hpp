#pragma once

// Reads a line that the voice will say. Knows no voice: every voice of the program needs Latin letters or digits.

#include "routine/yaml/strict_yaml.hpp"

#include <string>

namespace unknot {

/// The text of a line. Warns of a line that no voice can say, and of words that a voice would leave out; a picture or a
/// sign is no word. Empty after an error.
std::string readSpokenLine(const Node& node);

} // namespace unknot
