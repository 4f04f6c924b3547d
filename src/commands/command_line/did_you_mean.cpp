#include "commands/command_line/did_you_mean.hpp"

#include "base/suggestion.hpp"

#include <algorithm>
#include <optional>

namespace unknot {

std::string commandSuggestion(const std::string& word, std::vector<std::string> commands,
                              const std::vector<std::string>& routines) {
    const bool isRoutine = std::ranges::find(routines, word) != routines.end();
    commands.emplace_back("help");
    const auto command = isRoutine ? std::nullopt : closestMatch(word, commands);
    if (command == "help") return "did you mean 'unknot --help' or 'unknot help-card'?";
    if (command) return "did you mean '" + *command + "'?";
    const auto routine = isRoutine ? word : closestMatch(word, routines);
    return routine ? "did you mean 'unknot play " + *routine + "'?" : "";
}

} // namespace unknot
