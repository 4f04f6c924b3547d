#include "commands/command_line/command_specs.hpp"

#include "application/help_words.hpp"
#include "commands/command_line/option_values.hpp"

namespace unknot {
namespace {

using Kind = OptionSpec::Kind;

// An option whose value is read by one of the functions of option_values.hpp.
template <typename Target, typename Value>
OptionSpec option(const std::string& names, Target& target, Result<Value> (*read)(const std::string&),
                  const std::string& shown, const std::string& help) {
    const auto take = [&target, read](const std::string& text) {
        const auto value = read(text);
        if (value) target = *value;
        return value ? std::string() : value.error();
    };
    return {names, shown, help, take};
}

// A flag for a bool or for a std::optional<bool>, which stays empty if the flag is not given.
template <typename Flag>
OptionSpec flag(const std::string& name, Flag& isGiven, const std::string& help) {
    const auto take = [&isGiven](const std::string&) {
        isGiven = true;
        return std::string();
    };
    return {name, "", help, take, Kind::flag};
}

OptionSpec word(const std::string& name, std::string& value, const std::string& help, const std::string& shown = "") {
    const auto take = [&value](const std::string& text) {
        value = text;
        return std::string();
    };
    return {name, shown, help, take};
}

OptionSpec needed(OptionSpec option) {
    option.isNeeded = true;
    return option;
}

OptionSpec neededWithout(std::vector<std::string> others, OptionSpec option) {
    option.isNeeded = false;
    option.neededWithout = std::move(others);
    return option;
}

OptionSpec routine(std::string& routine) {
    return needed(word("ROUTINE", routine, "A name that 'unknot list' shows, or a file"));
}

OptionSpec output(std::string& file, Result<std::string> (*read)(const std::string&), const std::string& help) {
    return needed(option("-o,--output", file, read, "FILE", help));
}

OptionSpec side(std::optional<Side>& side) {
    return option("--side", side, readSide, "left|right", "The leg with the cramp");
}

OptionSpec light(Overrides& overrides) {
    return option("--light", overrides.light, readLight, "day|night|auto",
                  "Day or night; auto is night from 20:00 to 7:00");
}

OptionSpec speed(double& speed) {
    return option("--speed", speed, readSpeed, "N", "Rehearse N times as fast, in silence (0.1 to 1000)");
}

OptionSpec asText(ViewOptions& view) { return flag("--text", view.asText, "Play as text in the terminal"); }

using Options = std::vector<OptionSpec>;

Options routineOverrides(RoutineOverrides& routineOverrides) {
    return {option("--position", routineOverrides.position, readPosition, "bed|seated|standing",
                   "How you want to be, if the routine leaves it open"),
            side(routineOverrides.crampedSide),
            option("--words", routineOverrides.words, readWordAmount, "full|short|none",
                   "How much the voice says; short is for a routine that you know"),
            option("--sound-lead", routineOverrides.soundLead, readSoundLead, "TIME",
                   "Silence before the first sound, for headphones to wake up: 0s to 3s")};
}

// The look of a scene, in the window and as a picture.
Options look(Overrides& overrides) {
    return {option("--text-scale", overrides.textScale, readTextScale, "PERCENT", "Larger text, 100 to 200"),
            flag("--high-contrast", overrides.highContrast, "Stronger colours")};
}

Options joined(std::initializer_list<Options> lists) {
    Options all;
    for (const Options& list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

// These override the stored settings for this run.
Options view(ViewOptions& view) {
    Overrides& overrides = view.overrides;
    return joined(
        {{light(overrides), flag("--mute", view.muted, "Play without sound"),
          option("--voice", overrides.voice, readVoice, "deeper|lighter|off", "The voice that you hear"),
          option("--voice-level", overrides.voiceLevel, readLevel, "N", "How loud it speaks, 0 to 10"),
          option("--chime-level", overrides.chimeLevel, readLevel, "N", "How loud chimes and ticks are, 0 to 10"),
          option("--night-level", overrides.nightLevel, readLevel, "N", "How loud all sound is by night, 0 to 10"),
          flag("--someone-beside", overrides.someoneBeside,
               "Someone sleeps beside you: whisper, and only after a key")},
         look(overrides),
         {flag("--reduced-motion", overrides.reducedMotion, "Pictures change without moving"),
          option("--window", view.window, readWindow, "WxH",
                 "Size of the window on a usual screen, such as 1600x900")}});
}

constexpr auto hotkeyAdvice = "While a cramp runs in a window, 'unknot cramp' brings that window to the front.\n\n"
                              "'unknot hotkey Super+C' lets these keys start a cramp from anywhere, in GNOME, KDE and\n"
                              "Xfce. Or bind keys to 'unknot cramp' by hand:\n"
                              "  GNOME  Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts\n"
                              "  KDE    System Settings, Shortcuts, Add Application, Unknot: Cramp now\n"
                              "  Xfce   Settings, Keyboard, Application Shortcuts";

CommandSpec home(HomeRequest& request) {
    return {"home", "Open the window and choose there (as 'unknot' alone does)",
            joined({routineOverrides(request.routineOverrides), view(request.view)}), [&request] { return request; }};
}

CommandSpec cramp(CrampRequest& request) {
    return {"cramp", "Help you through a cramp, at once",
            joined({{option("MUSCLE", request.muscle, readMuscle, "calf|foot|thigh-front|thigh-back",
                            "The muscle with the cramp; without it, the calf"),
                     side(request.crampedSide)},
                    view(request.view),
                    {asText(request.view), speed(request.view.speed)}}),
            [&request] { return request; }, hotkeyAdvice};
}

CommandSpec play(PlayRequest& request) {
    return {"play", "Play a routine: show, speak and count",
            joined({{routine(request.routine)},
                    routineOverrides(request.routineOverrides),
                    view(request.view),
                    {asText(request.view),
                     option("--start", request.start, readTime, "TIME", "Begin at this time, such as 1:30"),
                     speed(request.view.speed)}}),
            [&request] { return request; }};
}

CommandSpec newRoutine(NewRequest& request) {
    return {"new",
            "Make a routine of your own, to change in a text editor",
            {needed(word("TITLE", request.title, "Its title, such as \"After the run\"")),
             word("--from", request.from, "Begin with a copy of this one", "ROUTINE"),
             flag("--here", request.here, "In this folder, and not in that of your own routines")},
            [&request] { return request; }};
}

CommandSpec check(CheckRequest& request) {
    const auto take = [&request](const std::string& file) {
        request.files.push_back(file);
        return std::string();
    };
    return {"check", "Show every mistake in routine or stretch files, and how to mend it",
            joined({{needed({"FILE", "", "Files, folders or names of routines; - is the standard input", take,
                             Kind::values}),
                     flag("--strict", request.strict, "Warnings count as mistakes (exit code 1)"),
                     option("--format", request.format, readCheckFormat, "text|gcc|json",
                            "For people, or for a program that reads lines or JSON"),
                     flag("--watch", request.watches, "Check again whenever a file changes, until Ctrl-C")},
                    routineOverrides(request.routineOverrides)}),
            [&request] { return request; }};
}

CommandSpec plan(PlanRequest& request) {
    OptionSpec table = flag("--csv", request.asTable, "A table for spreadsheets instead, with all times in seconds");
    table.notWith = {"--short"};
    return {"plan", "Show when everything happens in a routine",
            joined({{routine(request.routine)},
                    routineOverrides(request.routineOverrides),
                    {flag("--short", request.isShort, "One line for each hold, movement and rest"), table}}),
            [&request] { return request; }};
}

CommandSpec picture(PictureRequest& request) {
    OptionSpec stretch =
        word("--stretch", request.stretch,
             "Draw all poses of this stretch instead: a file, or a name that 'unknot list' shows", "STRETCH");
    stretch.notWith = {"ROUTINE", "--at", "--size", "--light"};
    OptionSpec screen = option("--screen", request.screen, readShownScreen, "home|cramp|help|settings",
                               "Draw this screen of the window instead");
    screen.notWith = {"ROUTINE", "--at", "--stretch", "--position", "--side", "--words", "--sound-lead"};
    return {"picture", "Write the player's screen at one moment as a picture",
            joined({{neededWithout({"--stretch", "--screen"}, routine(request.routine))},
                    routineOverrides(request.routineOverrides),
                    {neededWithout({"--stretch", "--screen"},
                                   option("--at", request.at, readTime, "TIME", "The moment, such as 1:30")),
                     output(request.output, readPictureFile, "FILE.svg or FILE.png"),
                     option("--size", request.size, readSize, "WxH", "In pixels (1280x800; 64 to 8192 each)"),
                     light(request.overrides), stretch, screen},
                    look(request.overrides)}),
            [&request] { return request; }};
}

CommandSpec sound(ExportRequest& request) {
    return {"export", "Write all that you would hear into a sound file, or all that is said as captions",
            joined({{routine(request.routine)},
                    routineOverrides(request.routineOverrides),
                    {option("--light", request.light, readDayOrNight, "day|night",
                            "As loud as by day, or soft for the night; without it, as the routine says, or by day"),
                     output(request.output, readExportFile, "FILE.wav, FILE.flac, FILE.ogg, FILE.srt or FILE.vtt")}}),
            [&request] { return request; }, healthNotice() + " The sound file says so too."};
}

CommandSpec list(ListRequest& request) {
    OptionSpec names = option("--names", request.names, readNamesChoice, "routines|stretches|all",
                              "Print their names alone, one in a line, instead");
    names.notWith = {"NAME", "--long", "--sheet", "--poses", "--icon"};
    Options pictures{
        option("--sheet", request.sheet, readPictureFile, "FILE",
               "Draw all stretches into FILE.svg or FILE.png instead"),
        option("--poses", request.poses, readPictureFile, "FILE", "Draw every pose of each, on both sides, instead"),
        option("--icon", request.icons, readFolder, "FOLDER", "Draw the program's icon in all its sizes, instead")};
    for (OptionSpec& picture : pictures)
        picture.notWith = {"NAME", "--long"};
    return {"list", "Show all routines and stretches",
            joined({{word("NAME", request.name, "Show all about this routine, stretch or family of stretches"),
                     flag("--long", request.isLong, "Show all about each of them")},
                    pictures,
                    {names}}),
            [&request] { return request; }};
}

CommandSpec hotkey(HotkeyRequest& request) {
    OptionSpec remove = flag("--remove", request.removes, "Take the keys away again");
    remove.notWith = {"KEYS"};
    return {
        "hotkey",
        "Let keys of your desktop start 'unknot cramp', from anywhere",
        {neededWithout({"--remove"}, option("KEYS", request.keys, readShortcut, "", "Such as Super+C or Ctrl+Alt+K")),
         remove},
        [&request] { return request; },
        hotkeyAdvice};
}

CommandSpec doctor(DoctorRequest& request) {
    return {"doctor",
            "Show what this machine has of all that Unknot needs, for a report of a fault",
            {flag("--json", request.asJson, "For a program")},
            [&request] { return request; }};
}

CommandSpec completion(CompletionRequest& request) {
    return {"completion",
            "Print the script that completes these command lines in a shell",
            {needed(option("SHELL", request.shell, readShell, "bash|zsh|fish", "The shell"))},
            [&request] { return request; }};
}

CommandSpec manual(ManualRequest& request) {
    return {"manual",
            "Print a manual page, for 'man'",
            {option("PAGE", request.page, readManualPage, "unknot|unknot-routine",
                    "This program, or the language of routines; without it, the program")},
            [&request] { return request; }};
}

} // namespace

std::vector<CommandSpec> commandsFor(Requests& requests) {
    return {home(requests.home),
            cramp(requests.cramp),
            play(requests.play),
            {"help-card", "When to get help instead of stretching", {}, [] { return HelpCardRequest{}; }},
            newRoutine(requests.newRoutine),
            check(requests.check),
            plan(requests.plan),
            picture(requests.picture),
            sound(requests.sound),
            list(requests.list),
            {"keys", "Show every key of the window, screen by screen", {}, [] { return KeysRequest{}; }},
            {"schema", "Print the JSON Schema of routine files, for editors", {}, [] { return SchemaRequest{}; }},
            hotkey(requests.hotkey),
            doctor(requests.doctor),
            completion(requests.completion),
            manual(requests.manual)};
}

} // namespace unknot
