#pragma once

// Guesses the command that a person meant by an unknown word. Knows nothing of CLI11.

#include <string>
#include <vector>

namespace unknot {

/// "did you mean ...?", or empty if no name is near. A routine's name gets 'unknot play'; "help" gets both kinds of
/// help.
std::string commandSuggestion(const std::string& word, std::vector<std::string> commands,
                              const std::vector<std::string>& routines);

} // namespace unknot
