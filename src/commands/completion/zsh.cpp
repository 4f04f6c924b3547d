#include "commands/command_line/option_names.hpp"
#include "commands/completion/candidates.hpp"
#include "commands/completion/completion.hpp"

namespace unknot {
namespace {

// Within single quotes, and within the brackets and between the colons of _arguments.
std::string escaped(const std::string& text) {
    std::string safe;
    for (const char character : text) {
        if (character == '\'')
            safe += "'\\''";
        else if (character == '[' || character == ']' || character == ':' || character == '\\')
            safe += std::string("\\") + character;
        else
            safe += character;
    }
    return safe;
}

std::string action(const Candidates& candidates) {
    using enum Candidates::Kind;
    switch (candidates.kind) {
    case none:
        return " ";
    case words:
        return "(" + joined(candidates.words) + ")";
    case files:
        return "_files";
    case folders:
        return "_files -/";
    case routines:
        return "_unknot_or_file routines";
    case stretches:
        return "_unknot_or_file stretches";
    case both:
        return "_unknot_names all";
    }
    return " ";
}

std::string lowerCase(std::string text) {
    for (char& character : text)
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return text;
}

// "ROUTINE:routine:..." and the like: the message, then the candidates.
std::string valueOf(const OptionSpec& option) {
    const Candidates candidates = candidatesOf(option);
    const bool hasName = !option.value.empty() && candidates.kind != Candidates::Kind::words;
    const std::string name = hasName ? option.value : isArgument(option) ? option.names : "value";
    return ":" + escaped(lowerCase(name)) + ":" + action(candidates);
}

std::string argumentsOf(const OptionSpec& option) {
    if (isArgument(option))
        return " \\\n            '" + std::string(option.kind == OptionSpec::Kind::values ? "*" : "") +
               valueOf(option) + "'";
    std::string excluded, lines;
    const std::vector<std::string> names = namesOf(option);
    for (const std::string& name : names)
        excluded += (excluded.empty() ? "" : " ") + name;
    for (const std::string& name : names)
        lines += " \\\n            '(" + excluded + ")" + name +
                 (takesValue(option) && name.starts_with("--") ? "=" : "") + "[" + escaped(option.help) + "]" +
                 (takesValue(option) ? valueOf(option) : "") + "'";
    return lines;
}

std::string optionsOf(const CommandSpec& command, bool withArguments) {
    std::string text = "_arguments '(- *)--help[Show this help]'";
    for (const OptionSpec& option : command.options)
        if (withArguments || !isArgument(option)) text += argumentsOf(option);
    return text;
}

constexpr auto beginning = R"script(#compdef unknot
# Completes command lines of unknot in zsh. Made by 'unknot completion zsh'.

# The kind of names is the last word. The others are options for compadd.
_unknot_names() {
    local -a names
    names=(${(f)"$(_call_program names $program list --names $argv[-1] 2>/dev/null)"})
    compadd "${(@)argv[1,-2]}" -a names
}

_unknot_or_file() {
    _alternative "names:$argv[-1]:_unknot_names $argv[-1]" 'files:file:_files'
}

)script";

constexpr auto choice = R"script(
_unknot() {
    local context state state_descr line program=$words[1] command=$words[2]
    typeset -A opt_args
    if (( CURRENT == 2 )) && [[ $command != -* ]]; then
        _alternative 'commands:command:_unknot_commands' 'files:routine:_files -g "*.y(a|)ml"'
    elif [[ $command == help ]]; then
        _unknot_commands
    elif [[ $command != -* ]]; then
        words=($program "${(@)words[3,-1]}")
        (( CURRENT-- ))
        _unknot_command $command
    else
        )script";

constexpr auto ending = R"script( \
            '(- *)--version[Show the version]'
    fi
}

_unknot "$@"
)script";

} // namespace

std::string zshCompletion(std::span<const CommandSpec> commands) {
    std::string names = "_unknot_commands() {\n    local -a commands\n    commands=(\n";
    std::string cases;
    for (const CommandSpec& command : commands) {
        names += "        '" + command.name + ":" + escaped(command.help) + "'\n";
        cases +=
            "        " + casePattern(command) + ")\n            " + optionsOf(command, true) + "\n            ;;\n";
    }
    names += "        'help:Show the help'\n    )\n    _describe command commands\n}\n\n";
    return beginning + names + "_unknot_command() {\n    case $1 in\n" + cases + "    esac\n}\n" + choice +
           optionsOf(commands.front(), false) + ending;
}

} // namespace unknot
