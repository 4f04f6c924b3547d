#include "commands/command_line.hpp"

#include "application/help_words.hpp"
#include "base/suggestion.hpp"
#include "commands/meant_instead.hpp"
#include "commands/option_values.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace unknot {
namespace {

constexpr int wrongUsage = 2;

using Names = std::function<std::vector<std::string>()>;

// The parser with the requests that it fills in.
struct Parser {
    CLI::App app{"A guided stretching timer for legs that cramp.\n" + guidanceNote(), "unknot"};
    HomeRequest home;
    CrampRequest cramp;
    PlayRequest play;
    CheckRequest check;
    PlanRequest plan;
    PictureRequest picture;
    ExportRequest sound;
    ListRequest list;
};

// An option whose value is read by one of the functions of option_values.hpp, which answers with a sentence
// when it cannot be read. Of one given twice the last counts, as in most programs.
template <typename Value>
CLI::Option* addValue(CLI::App& app, const std::string& name, Value& value,
                      std::string (*read)(const std::string&, Value&), const std::string& typeName,
                      const std::string& help) {
    return app
        .add_option_function<std::string>(
            name,
            [&value, read, shortest = name.substr(0, name.find(','))](const std::string& text) {
                const std::string fault = read(text, value);
                if (!fault.empty()) throw CLI::ValidationError("'" + shortest + "' " + fault);
            },
            help)
        ->type_name(typeName)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addRoutine(CLI::App& app, std::string& routine) {
    app.add_option("ROUTINE", routine, "A name that 'unknot list' shows, or a file")->required()->type_name("");
}

void addWishes(CLI::App& app, Wishes& wishes) {
    addValue(app, "--position", wishes.position, readPosition, "bed|seated|standing",
             "How you want to be, where the routine leaves it open");
    addValue(app, "--side", wishes.crampedSide, readSide, "left|right", "The leg with the cramp");
}

void addLight(CLI::App& app, Overrides& overrides) {
    addValue(app, "--light", overrides.light, readLight, "day|night|auto",
             "Day or night; auto is night from 20:00 to 7:00");
}

// What a scene is to look like, in a window and as a picture.
void addLook(CLI::App& app, Overrides& overrides) {
    addValue(app, "--text-scale", overrides.textScale, readTextScale, "PERCENT", "Larger text, 100 to 200");
    app.add_flag_callback(
        "--high-contrast", [&overrides] { overrides.highContrast = true; }, "Stronger colours");
}

void addSpeed(CLI::App& app, double& speed) {
    addValue(app, "--speed", speed, readSpeed, "N", "Rehearse N times as fast, in silence (0.1 to 1000)");
}

// What is chosen here counts this time, before the settings that are kept.
void addView(CLI::App& app, ViewOptions& view) {
    addLight(app, view.overrides);
    app.add_flag("--mute", view.muted, "Without sound");
    addValue(app, "--voice", view.overrides.voice, readVoice, "low|high|off", "Which voice speaks");
    addValue(app, "--voice-level", view.overrides.voiceLevel, readLevel, "N", "How loud it speaks, 0 to 10");
    addValue(app, "--chime-level", view.overrides.chimeLevel, readLevel, "N", "How loud chimes and ticks are, 0 to 10");
    addLook(app, view.overrides);
    app.add_flag_callback(
        "--reduced-motion", [&view] { view.overrides.reducedMotion = true; }, "Pictures change without moving");
}

void addHomeAndCramp(Parser& parser) {
    CLI::App& home = *parser.app.add_subcommand("home", "Open the window on all there is (as 'unknot' alone does)");
    addWishes(home, parser.home.wishes);
    addView(home, parser.home.view);
    CLI::App& cramp = *parser.app.add_subcommand("cramp", "A cramp, now: what to do, from the first moment on");
    addValue(cramp, "MUSCLE", parser.cramp.muscle, readMuscle, "",
             "calf, foot, thigh-front or thigh-back; without it, the calf");
    addValue(cramp, "--side", parser.cramp.crampedSide, readSide, "left|right", "The leg with the cramp");
    addView(cramp, parser.cramp.view);
    cramp.add_flag("--text", parser.cramp.view.asText, "As text in the terminal");
    addSpeed(cramp, parser.cramp.view.speed);
}

void addPlay(Parser& parser) {
    CLI::App& app = *parser.app.add_subcommand("play", "Play a routine: shows, speaks and counts");
    addRoutine(app, parser.play.routine);
    addWishes(app, parser.play.wishes);
    addView(app, parser.play.view);
    app.add_flag("--text", parser.play.view.asText, "As text in the terminal");
    addValue(app, "--start", parser.play.start, readTime, "TIME", "Begin at this time, such as 1:30");
    addSpeed(app, parser.play.view.speed);
}

void addPicture(Parser& parser) {
    CLI::App& app = *parser.app.add_subcommand("picture", "Write the player's screen at one moment as a picture");
    addRoutine(app, parser.picture.routine);
    addWishes(app, parser.picture.wishes);
    addValue(app, "--at", parser.picture.at, readTime, "TIME", "The moment, such as 1:30")->required();
    addValue(app, "-o,--output", parser.picture.output, readPictureFile, "FILE",
             "FILE.svg, which needs no display, or FILE.png")
        ->required();
    addValue(app, "--size", parser.picture.size, readSize, "WxH", "In pixels (1280x800; 64 to 8192 each)");
    addLight(app, parser.picture.overrides);
    addLook(app, parser.picture.overrides);
}

void addCheckAndPlan(Parser& parser) {
    CLI::App& check = *parser.app.add_subcommand("check", "Show every mistake in routine or stretch files");
    check.add_option("FILE", parser.check.files, "The files")->required()->type_name("");
    check.add_flag("--strict", parser.check.strict, "Warnings count as mistakes");
    addWishes(check, parser.check.wishes);
    CLI::App& plan = *parser.app.add_subcommand("plan", "Show when everything happens in a routine");
    addRoutine(plan, parser.plan.routine);
    addWishes(plan, parser.plan.wishes);
    plan.add_flag("--short", parser.plan.isShort, "One line for each hold, movement and rest");
}

void addExportAndList(Parser& parser) {
    CLI::App& sound = *parser.app.add_subcommand("export", "Write all that would be heard as a sound file");
    addRoutine(sound, parser.sound.routine);
    addWishes(sound, parser.sound.wishes);
    addValue(sound, "-o,--output", parser.sound.output, readSoundFile, "FILE", "FILE.wav, FILE.flac or FILE.ogg")
        ->required();
    sound.footer(guidanceNote() + " The sound file says so too.");
    CLI::App& list = *parser.app.add_subcommand("list", "Show the routines and stretches there are");
    CLI::Option* name = list.add_option("NAME", parser.list.name,
                                        "All there is to read about this one stretch, family of stretches or routine");
    name->type_name("");
    CLI::Option* isLong = list.add_flag("--long", parser.list.isLong, "All there is to read about each");
    CLI::Option* sheet = addValue(list, "--sheet", parser.list.sheet, readPictureFile, "FILE",
                                  "Draw all stretches into FILE.svg or FILE.png instead");
    CLI::Option* poses =
        addValue(list, "--poses", parser.list.poses, readPictureFile, "FILE", "Likewise every pose, on both sides");
    for (CLI::Option* picture : {sheet, poses})
        picture->excludes(name)->excludes(isLong);
}

std::string usageOf(const CLI::App* command) {
    if (!command) return "usage: unknot [COMMAND] [OPTIONS]\n";
    const std::string name = command->get_name();
    std::string line = "usage: unknot " + name;
    for (const CLI::Option* option : command->get_options()) {
        if (!option->get_positional() && option->get_required())
            line += " " + option->get_name() + " " + option->get_type_name();
    }
    line += " [OPTIONS]";
    for (const CLI::Option* option : command->get_options()) {
        if (option->get_positional())
            line += " " + option->get_name() + (option->get_items_expected_max() > 1 ? "..." : "");
    }
    return line + "\n";
}

std::string hintOf(const CLI::App* command) {
    if (!command) return "Try 'unknot --help'.\n";
    return "Try 'unknot " + command->get_name() + " --help'.\n";
}

// The library's own usage line hides the options that are needed.
class HelpFormatter : public CLI::Formatter {
public:
    std::string make_usage(const CLI::App* app, std::string) const override {
        return usageOf(app->get_parent() ? app : nullptr);
    }
};

std::unique_ptr<Parser> makeParser() {
    auto parser = std::make_unique<Parser>();
    CLI::App& app = parser->app;
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", "unknot " UNKNOT_VERSION, "Show the version");
    auto formatter = std::make_shared<HelpFormatter>();
    formatter->column_width(34);
    formatter->label("Positionals", "Arguments");
    formatter->label("REQUIRED", "(required)");
    app.formatter(formatter);
    addHomeAndCramp(*parser);
    addPlay(*parser);
    app.add_subcommand("help-card", "When to get help instead of stretching");
    addCheckAndPlan(*parser);
    addPicture(*parser);
    addExportAndList(*parser);
    for (CLI::App* command : app.get_subcommands({}))
        command->group("Commands");
    app.footer("Examples:\n"
               "  unknot                           all there is, in a window\n"
               "  unknot cramp                     a cramp in the calf, now\n"
               "  unknot play bedtime              a routine of the library\n"
               "  unknot play mine.yaml --text     one of your own, in the terminal\n"
               "  unknot check mine.yaml           its mistakes, if any\n\n"
               "'unknot COMMAND --help' shows more of a command.");
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

// A word that nothing knows, or an empty text when every word is known.
std::string unknownWord(const CLI::App& app, const Names& routines) {
    const std::vector<std::string> words = app.remaining(true);
    if (words.empty()) return {};
    const CLI::App* command = chosenCommand(app);
    const std::string name = words.front().substr(0, words.front().find('='));
    const bool isOption = name.starts_with("-");
    if (!isOption && command) return "unexpected argument '" + words.front() + "'";
    if (!isOption) {
        const std::string meant = meantInstead(name, commandNames(app), routines());
        return "unknown command '" + name + "'" + (meant.empty() ? "" : "; " + meant);
    }
    const auto near = nearest(name, optionNames(command ? *command : app));
    return "unknown option '" + name + "'" + (near ? "; did you mean '" + *near + "'?" : "");
}

std::string describe(const CLI::App& app, const CLI::ParseError& error, const Names& routines) {
    const std::string unknown = unknownWord(app, routines);
    if (!unknown.empty()) return unknown;
    const std::string text = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return "'" + text.substr(0, text.find(':')) + "' needs a value";
    if (dynamic_cast<const CLI::ExcludesError*>(&error))
        return "'" + text.substr(0, text.find(' ')) + "' does not go together with '" +
               text.substr(text.rfind(' ') + 1) + "'";
    if (dynamic_cast<const CLI::RequiredError*>(&error) && chosenCommand(app))
        return "'" + text.substr(0, text.find(' ')) + "' is missing";
    return text;
}

AnswerRequest wrongUsageOf(const CLI::App& app, const CLI::ParseError& error, const Names& routines) {
    const CLI::App* command = chosenCommand(app);
    const std::string program = command ? "unknot " + command->get_name() : "unknot";
    return {program + ": " + describe(app, error, routines) + "\n" + usageOf(command) + hintOf(command), wrongUsage};
}

Request chosenRequest(const Parser& parser) {
    const CLI::App* command = chosenCommand(parser.app);
    const std::string name = command ? command->get_name() : "home";
    if (name == "home") return parser.home;
    if (name == "cramp") return parser.cramp;
    if (name == "help-card") return HelpCardRequest{};
    if (name == "play") return parser.play;
    if (name == "check") return parser.check;
    if (name == "plan") return parser.plan;
    if (name == "picture") return parser.picture;
    if (name == "export") return parser.sound;
    return parser.list;
}

} // namespace

Request readCommandLine(int count, const char* const* words,
                        const std::function<std::vector<std::string>()>& routines) {
    const auto parser = makeParser();
    std::vector<const char*> given(words, words + count);
    // As many programs have it, 'help' asks for the same as '--help', of a command too.
    if (given.size() > 1 && std::string_view(given[1]) == "help") {
        given.erase(given.begin() + 1);
        given.push_back("--help");
    }
    try {
        parser->app.parse(static_cast<int>(given.size()), given.data());
        return chosenRequest(*parser);
    } catch (const CLI::CallForVersion& version) {
        return AnswerRequest{std::string(version.what()) + "\n", 0};
    } catch (const CLI::CallForHelp&) {
        const CLI::App* command = chosenCommand(parser->app);
        return AnswerRequest{command ? command->help() : parser->app.help(), 0};
    } catch (const CLI::ParseError& error) {
        return wrongUsageOf(parser->app, error, routines);
    }
}

} // namespace unknot
