#pragma once

// Guesses the command that a person meant by an unknown word. Knows nothing of CLI11.

#include <string>
#include <vector>

namespace unknot {

/// "did you mean ...?", or empty where nothing is near. The name of a routine is played; "help" may be either of two.
std::string meantInstead(const std::string& word, std::vector<std::string> commands,
                         const std::vector<std::string>& routines);

} // namespace unknot
