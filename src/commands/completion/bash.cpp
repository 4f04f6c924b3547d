#include "commands/command_line/option_names.hpp"
#include "commands/completion/candidates.hpp"
#include "commands/completion/completion.hpp"

namespace unknot {
namespace {

// The command that fills COMPREPLY.
std::string fill(const Candidates& candidates) {
    using enum Candidates::Kind;
    switch (candidates.kind) {
    case none:
        return ":";
    case words:
        return "_unknot_words '" + joined(candidates.words) + "'";
    case files:
        return "_unknot_files -f";
    case folders:
        return "_unknot_files -d";
    case routines:
        return "_unknot_names routines; _unknot_files -f";
    case stretches:
        return "_unknot_names stretches; _unknot_files -f";
    case both:
        return "_unknot_names all";
    }
    return ":";
}

std::string optionNames(const CommandSpec& command) {
    std::vector<std::string> names{"--help"};
    for (const OptionSpec& option : command.options)
        for (const std::string& name : namesOf(option))
            names.push_back(name);
    return joined(names);
}

// The values of options, which follow them.
std::string valueCases(const CommandSpec& command) {
    std::string cases;
    for (const OptionSpec& option : command.options)
        if (!isArgument(option) && takesValue(option))
            cases += "        " + joined(namesOf(option), "|") + ") " + fill(candidatesOf(option)) + "; return ;;\n";
    return cases.empty() ? "" : "        case $previous in\n" + cases + "        esac\n";
}

std::string argument(const CommandSpec& command) {
    for (const OptionSpec& option : command.options)
        if (isArgument(option)) return fill(candidatesOf(option));
    return ":";
}

std::string caseOf(const CommandSpec& command) {
    return "    " + casePattern(command) + ")\n" + valueCases(command) + "        if [[ $current == -* ]]; then\n" +
           "            _unknot_words '" + optionNames(command) + "'\n        else\n            " + argument(command) +
           "\n        fi\n        ;;\n";
}

constexpr auto beginning = R"script(# Completes command lines of unknot in bash. Made by 'unknot completion bash'.

_unknot_words() {
    COMPREPLY+=($(compgen -W "$1" -- "$current"))
}

# A name may contain anything, and 'compgen -W' would run it.
_unknot_names() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        if [[ $name == "$current"* ]]; then
            COMPREPLY+=("$name")
        fi
    done < <("$program" list --names "$1" 2>/dev/null)
}

_unknot_files() {
    local -a found
    compopt -o filenames 2>/dev/null
    mapfile -t found < <(compgen "$@" -- "$current")
    COMPREPLY+=("${found[@]}")
}

_unknot() {
    local program=$1 current=$2 previous=$3 command=
    COMPREPLY=()
    # bash splits --light=day at the equals sign.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    # The options of home may stand without a command, and then each word is one of theirs.
    if [[ ${COMP_WORDS[1]} != -* ]] && (( COMP_CWORD > 1 )); then
        command=${COMP_WORDS[1]}
    fi
    case $command in
)script";

constexpr auto ending = R"script(    esac
}

complete -F _unknot unknot
)script";

} // namespace

std::string bashCompletion(std::span<const CommandSpec> commands) {
    std::string names, cases;
    for (const CommandSpec& command : commands) {
        names += command.name + " ";
        cases += caseOf(command);
    }
    return beginning + cases + "    help) _unknot_words '" + names + "' ;;\n    '')\n" + valueCases(commands.front()) +
           "        if [[ $current == -* ]]; then\n            _unknot_words '--version " +
           optionNames(commands.front()) + "'\n        else\n            _unknot_words '" + names + "help'\n" +
           "            _unknot_files -d\n            _unknot_files -f -X '!*.y*ml'\n        fi\n        ;;\n" + ending;
}

} // namespace unknot
