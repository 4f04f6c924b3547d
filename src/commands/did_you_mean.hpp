#pragma once

// What a person most likely meant by a word in a command's place. Knows nothing of how command lines are read.

#include <string>
#include <vector>

namespace unknot {

/// "did you mean ...?", or empty where nothing is near. The name of a routine is played; "help" may be either of two.
std::string meantInstead(const std::string& word, std::vector<std::string> commands,
                         const std::vector<std::string>& routines);

} // namespace unknot
