#include "commands/command_line/command_line.hpp"

#include "application/help_words.hpp"
#include "base/shown_path.hpp"
#include "base/suggestion.hpp"
#include "base/system/version.hpp"
#include "commands/command_line/command_specs.hpp"
#include "commands/command_line/did_you_mean.hpp"
#include "commands/command_line/option_names.hpp"
#include "routine/named/routine_name.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace unknot {
namespace {

constexpr int wrongUsage = 2;

using Names = std::function<std::vector<std::string>()>;

// The parser with the requests that it fills in.
struct Parser {
    CLI::App app{"A guided stretching timer for legs that cramp.\n" + healthNotice(), "unknot"};
    Requests requests;
    std::vector<CommandSpec> commands = commandsFor(requests);
};

void take(const OptionSpec& words, const std::string& text) {
    const std::string fault = words.take(text);
    const std::string shortest = words.names.substr(0, words.names.find(','));
    if (!fault.empty()) throw CLI::ValidationError("'" + shortest + "' " + fault);
}

CLI::Option* addOption(CLI::App& app, const OptionSpec& words) {
    if (words.kind == OptionSpec::Kind::flag)
        return app.add_flag_callback(
            words.names, [&words] { words.take(""); }, words.help);
    if (words.kind == OptionSpec::Kind::values)
        return app
            .add_option_function<std::vector<std::string>>(
                words.names,
                [&words](const std::vector<std::string>& texts) {
                    for (const std::string& text : texts)
                        take(words, text);
                },
                words.help)
            ->type_name(words.value);
    // Of an option given twice, the last counts, as in most programs.
    return app
        .add_option_function<std::string>(
            words.names, [&words](const std::string& text) { take(words, text); }, words.help)
        ->type_name(words.value)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addCommand(CLI::App& app, const CommandSpec& words) {
    CLI::App& command = *app.add_subcommand(words.name, words.help);
    command.group("Commands");
    command.footer(words.footer);
    for (const OptionSpec& option : words.options) {
        CLI::Option* added = addOption(command, option)->required(option.isNeeded);
        for (const std::string& other : option.notWith)
            added->excludes(command.get_option(other));
    }
}

// `command` is null for the program itself.
std::string usageLine(const CommandSpec* command) {
    return "usage: " + (command ? usageOf(*command) : "unknot [COMMAND] [OPTIONS]") + "\n";
}

const CommandSpec* commandOf(const CLI::App& app, const std::vector<CommandSpec>& commands) {
    const auto found = std::ranges::find(commands, app.get_name(), &CommandSpec::name);
    return found == commands.end() ? nullptr : &*found;
}

std::string hintOf(const CLI::App* command) {
    if (!command) return "Try 'unknot --help'.\n";
    return "Try 'unknot " + command->get_name() + " --help'.\n";
}

// CLI11's own usage line hides required options, and its help names excluded options in the middle of a line.
class HelpFormatter : public CLI::Formatter {
public:
    explicit HelpFormatter(const std::vector<CommandSpec>& commands) : m_commands(commands) {}

    std::string make_usage(const CLI::App* app, std::string) const override {
        return usageLine(app->get_parent() ? commandOf(*app, m_commands) : nullptr);
    }

    std::string make_option_opts(const CLI::Option* option) const override {
        const bool hasValue = option->get_type_size() != 0 && !option->get_type_name().empty();
        return (hasValue ? " " + option->get_type_name() : "") + (option->get_items_expected_max() > 1 ? "..." : "") +
               (option->get_required() ? " (required)" : "");
    }

private:
    const std::vector<CommandSpec>& m_commands;
};

std::unique_ptr<Parser> makeParser() {
    auto parser = std::make_unique<Parser>();
    CLI::App& app = parser->app;
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", "unknot " + versionText(version()), "Show the version");
    auto formatter = std::make_shared<HelpFormatter>(parser->commands);
    formatter->column_width(34);
    formatter->label("Positionals", "Arguments");
    app.formatter(formatter);
    for (const CommandSpec& command : parser->commands)
        addCommand(app, command);
    app.footer("Examples:\n"
               "  unknot                           everything, in a window\n"
               "  unknot cramp                     a cramp in the calf, now\n"
               "  unknot play bedtime              a routine of the library\n"
               "  unknot mine.yaml                 your own routine; the same as 'unknot play mine.yaml'\n"
               "  unknot check mine.yaml           find its mistakes\n\n"
               "'unknot COMMAND --help' explains a command.");
    return parser;
}

const CLI::App* chosenCommand(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? nullptr : chosen.front();
}

std::vector<std::string> optionNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    }
    return names;
}

std::vector<std::string> commandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

// If no word is a command and the first is an option of home, the words are home's.
bool meansHome(const CLI::App& app, const std::vector<const char*>& words) {
    if (words.size() < 2) return false;
    const std::string_view first = words[1];
    const std::string_view option = first.substr(0, first.find('='));
    const std::vector<std::string> commands = commandNames(app);
    return contains(optionNames(*app.get_subcommand("home")), option) && !contains(optionNames(app), option) &&
           std::none_of(words.begin() + 1, words.end(), [&](const char* word) { return contains(commands, word); });
}

// A routine's file without a command plays, because a desktop opens files so. Options may stand before it.
bool meansPlay(const CLI::App& app, const std::vector<const char*>& words) {
    if (words.size() < 2) return false;
    const auto isFile = [](std::string_view word) { return !word.starts_with("-") && hasYamlEnding(word); };
    if (words[1][0] != '-') return isFile(words[1]);
    const std::vector<std::string> commands = commandNames(app);
    const auto isCommand = [&](const char* word) { return contains(commands, word); };
    return std::none_of(words.begin() + 1, words.end(), isCommand) &&
           std::any_of(words.begin() + 1, words.end(), isFile);
}

// The error message for an unknown word; empty if every word is known.
std::string unknownWord(const CLI::App& app, const Names& routines) {
    const std::vector<std::string> words = app.remaining(true);
    if (words.empty()) return {};
    const CLI::App* command = chosenCommand(app);
    const std::string name = words.front().substr(0, words.front().find('='));
    const bool isOption = name.starts_with("-");
    if (!isOption && command) return "unexpected argument '" + words.front() + "'";
    if (!isOption) {
        const std::string meant = commandSuggestion(name, commandNames(app), routines());
        return "unknown command '" + name + "'" + (meant.empty() ? "" : "; " + meant);
    }
    const std::vector<std::string> options = optionNames(command ? *command : app);
    if (command && contains(options, name))
        return "put '" + name + "' after the command: unknot " + command->get_name() + " ... " + name;
    const auto near = closestMatch(name, options);
    return "unknown option '" + name + "'" + (near ? "; did you mean '" + *near + "'?" : "");
}

std::string describe(const CLI::App& app, const CLI::ParseError& error, const Names& routines) {
    const std::string unknown = unknownWord(app, routines);
    if (!unknown.empty()) return unknown;
    const std::string text = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return "'" + text.substr(0, text.find(':')) + "' needs a value";
    if (dynamic_cast<const CLI::ExcludesError*>(&error))
        return "use either '" + text.substr(0, text.find(' ')) + "' or '" + text.substr(text.rfind(' ') + 1) +
               "', not both";
    if (dynamic_cast<const CLI::RequiredError*>(&error) && chosenCommand(app))
        return "'" + text.substr(0, text.find(' ')) + "' is missing";
    return text;
}

MessageRequest wrongUsageOf(const Parser& parser, const CLI::ParseError& error, const Names& routines) {
    const CLI::App* command = chosenCommand(parser.app);
    const std::string program = command ? "unknot " + command->get_name() : "unknot";
    const CommandSpec* words = command ? commandOf(*command, parser.commands) : nullptr;
    return {program + ": " + shownPath(describe(parser.app, error, routines)) + "\n" + usageLine(words) +
                hintOf(command),
            wrongUsage};
}

void checkNeeded(const CommandSpec& words, const CLI::App& command) {
    for (const OptionSpec& option : words.options) {
        const auto isGiven = [&](const std::string& name) { return command.count(name) > 0; };
        if (option.neededWithout.empty() || isGiven(option.names)) continue;
        if (std::ranges::none_of(option.neededWithout, isGiven)) throw CLI::RequiredError(option.names);
    }
}

Request chosenRequest(const Parser& parser) {
    const CLI::App* command = chosenCommand(parser.app);
    const std::string name = command ? command->get_name() : "home";
    const CommandSpec& words = *std::ranges::find(parser.commands, name, &CommandSpec::name);
    if (command) checkNeeded(words, *command);
    return words.request();
}

} // namespace

Request readCommandLine(int count, const char* const* words,
                        const std::function<std::vector<std::string>()>& routines) {
    const auto parser = makeParser();
    std::vector<const char*> given(words, words + count);
    // 'help' works like '--help', as in many programs, also for a command.
    if (given.size() > 1 && std::string_view(given[1]) == "help") {
        given.erase(given.begin() + 1);
        given.push_back("--help");
    }
    if (meansPlay(parser->app, given)) given.insert(given.begin() + 1, "play");
    if (meansHome(parser->app, given)) given.insert(given.begin() + 1, "home");
    try {
        parser->app.parse(static_cast<int>(given.size()), given.data());
        return chosenRequest(*parser);
    } catch (const CLI::CallForVersion& version) {
        return MessageRequest{std::string(version.what()) + "\n", 0};
    } catch (const CLI::CallForHelp&) {
        const CLI::App* command = chosenCommand(parser->app);
        return MessageRequest{command ? command->help() : parser->app.help(), 0};
    } catch (const CLI::ParseError& error) {
        return wrongUsageOf(*parser, error, routines);
    }
}

} // namespace unknot
