#include "commands/completion/candidates.hpp"

#include "commands/command_line/option_names.hpp"

namespace unknot {

Candidates candidatesOf(const OptionSpec& option) {
    using enum Candidates::Kind;
    const std::string& value = option.value.empty() ? option.names : option.value;
    if (value.find('|') != std::string::npos) return {words, splitAt('|', value)};
    // 'check' takes the names of routines too.
    if (value == "FILE" && isArgument(option)) return {routines};
    if (value.starts_with("FILE")) return {files};
    if (value == "FOLDER") return {folders};
    if (value == "ROUTINE") return {routines};
    if (value == "STRETCH") return {stretches};
    if (value == "NAME") return {both};
    return {};
}

std::string casePattern(const CommandSpec& command) {
    return command.name + (command.name == "play" ? "|*.yaml|*.yml" : "");
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : between).append(word);
    return text;
}

} // namespace unknot
