#include "commands/command_line/option_names.hpp"

#include <algorithm>

namespace unknot {

bool isArgument(const OptionSpec& option) { return !option.names.starts_with('-'); }

bool takesValue(const OptionSpec& option) { return option.kind != OptionSpec::Kind::flag; }

std::vector<std::string> namesOf(const OptionSpec& option) {
    return isArgument(option) ? std::vector<std::string>() : splitAt(',', option.names);
}

std::string usageOf(const CommandSpec& command) {
    std::string usage = "unknot " + command.name;
    for (const OptionSpec& option : command.options)
        if (!isArgument(option) && option.isNeeded) usage += " " + namesOf(option).back() + " " + option.value;
    usage += " [OPTIONS]";
    for (const OptionSpec& option : command.options) {
        if (!isArgument(option)) continue;
        const std::string name = option.names + (option.kind == OptionSpec::Kind::values ? "..." : "");
        usage += option.isNeeded ? " " + name : " [" + name + "]";
    }
    return usage;
}

std::vector<std::string> splitAt(char separator, const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

} // namespace unknot
