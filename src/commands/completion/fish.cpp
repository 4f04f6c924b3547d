#include "base/quoted_text.hpp"
#include "commands/command_line/option_names.hpp"
#include "commands/completion/candidates.hpp"
#include "commands/completion/completion.hpp"

namespace unknot {
namespace {

// The options of fish's 'complete' for a value. Without -F or -f, fish also offers files.
std::string offers(const Candidates& candidates) {
    using enum Candidates::Kind;
    switch (candidates.kind) {
    case none:
        return " -f";
    case words:
        return " -f -a " + inSingleQuotes(joined(candidates.words));
    case files:
        return " -F";
    case folders:
        return " -f -a '(__fish_complete_directories)'";
    case routines:
        return " -F -a '(unknot list --names routines 2>/dev/null)'";
    case stretches:
        return " -F -a '(unknot list --names stretches 2>/dev/null)'";
    case both:
        return " -f -a '(unknot list --names all 2>/dev/null)'";
    }
    return " -f";
}

std::string lineOf(const OptionSpec& option, const std::string& condition) {
    std::string line = "complete -c unknot -n " + inSingleQuotes(condition);
    for (const std::string& name : namesOf(option))
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (takesValue(option)) line += (isArgument(option) ? "" : " -r") + offers(candidatesOf(option));
    return line + (isArgument(option) ? "" : " -d " + inSingleQuotes(option.help)) + "\n";
}

} // namespace

std::string fishCompletion(std::span<const CommandSpec> commands) {
    std::string text = "# Completes command lines of unknot in fish. Made by 'unknot completion fish'.\n\n"
                       "complete -c unknot -f\n"
                       "complete -c unknot -l help -s h -d 'Show this help'\n"
                       "complete -c unknot -n '__fish_use_subcommand' -l version -d 'Show the version'\n"
                       "complete -c unknot -n '__fish_use_subcommand' -a help -d 'Show the help'\n"
                       "complete -c unknot -n '__fish_use_subcommand' -a '(__fish_complete_suffix .yaml)'\n";
    for (const CommandSpec& command : commands) {
        for (const std::string place : {"__fish_use_subcommand", "__fish_seen_subcommand_from help"})
            text += "complete -c unknot -n '" + place + "' -a " + command.name + " -d " + inSingleQuotes(command.help) +
                    "\n";
        for (const OptionSpec& option : command.options)
            text += lineOf(option, "__fish_seen_subcommand_from " + command.name);
    }
    for (const OptionSpec& option : commands.front().options)
        text += lineOf(option, "__fish_use_subcommand");
    return text;
}

} // namespace unknot
