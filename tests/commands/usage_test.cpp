#include "commands/program.hpp"

#include "commands/command_line/option_values.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("Help goes to standard output, names every command and is no fault") {
    const ProgramResult ran = runUnknot("--help");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(contains(ran.out, "\n  unknot play bedtime "));
    for (const std::string command : {"home", "cramp", "play", "help-card", "new", "check", "plan", "picture", "export",
                                      "list", "keys", "schema", "hotkey", "doctor", "completion", "manual"}) {
        CAPTURE(command);
        CHECK(contains(ran.out, "\n  " + command + " "));
        const ProgramResult of = runUnknot(command + " --help");
        CHECK(of.code == 0);
        CHECK(contains(of.out, "unknot " + command));
    }
}

TEST_CASE("The help of a command tells optional from required arguments") {
    CHECK(contains(runUnknot("cramp --help").out, "usage: unknot cramp [OPTIONS] [MUSCLE]\n"));
    CHECK(contains(runUnknot("check --help").out, "usage: unknot check [OPTIONS] FILE...\n"));
    CHECK(contains(runUnknot("check --help").out, "\n  FILE... (required) "));
    CHECK(contains(runUnknot("picture --help").out, "usage: unknot picture --output FILE [OPTIONS] [ROUTINE]\n"));
    const std::string list = runUnknot("list --help").out;
    CHECK(contains(list, "usage: unknot list [OPTIONS] [NAME]\n"));
    CHECK(contains(list, "\n  --sheet FILE                    Draw all stretches into "));
    CHECK_FALSE(contains(list, "Excludes"));
}

TEST_CASE("'help' asks for help, of a command too") {
    for (const auto& [asked, same] : {std::pair{"help", "--help"}, {"help play", "play --help"}}) {
        const ProgramResult ran = runUnknot(asked);
        CHECK(ran.code == 0);
        CHECK(ran.out == runUnknot(same).out);
    }
}

TEST_CASE("The version is one line") {
    const ProgramResult ran = runUnknot("--version");
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("unknot "));
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
}

TEST_CASE("Wrong use prints the mistake and the usage, and ends with 2") {
    struct Row {
        std::string words, says;
    };
    const Row rows[] = {
        {"cramp fot", "'MUSCLE' must be calf, foot, thigh-front or thigh-back, not 'fot'; did you mean 'foot'?"},
        {"cramp thigh", "not 'thigh'; did you mean 'thigh-front' or 'thigh-back'?"},
        {"cramp hamstring", "not 'hamstring'; did you mean 'thigh-back'?"},
        {"cramp quads", "not 'quads'; did you mean 'thigh-front'?"},
        {"cramp toe", "not 'toe'; did you mean 'foot'?"},
        {"cramp --side up", "'--side' must be left or right, not 'up'"},
        {"crmp", "unknown command 'crmp'; did you mean 'cramp'?"},
        {"home --voice ligther", "'--voice' must be deeper, lighter or off, not 'ligther'; did you mean 'lighter'?"},
        {"play bedtime --voice-level 11", "'--voice-level' must be a whole number from 0 to 10, not '11'"},
        {"cramp --text-scale 90", "'--text-scale' must be a whole number from 100 to 200, not '90'"},
        {"help-card now", "unexpected argument 'now'"},
        {"plya bedtime", "unknot: unknown command 'plya'; did you mean 'play'?"},
        {"xyzzy", "unknot: unknown command 'xyzzy'\n"},
        {"bedtime", "unknot: unknown command 'bedtime'; did you mean 'unknot play bedtime'?"},
        {"bedtme --mute", "unknot: unknown command 'bedtme'; did you mean 'unknot play bedtime'?"},
        {"hlep", "unknot: unknown command 'hlep'; did you mean 'unknot --help' or 'unknot help-card'?"},
        {"--light night play bedtime", "put '--light' after the command: unknot play ... --light"},
        {"--light dusk", "unknot home: '--light' must be day, night or auto, not 'dusk'"},
        {"--halp", "unknot: unknown option '--halp'; did you mean '--help'?"},
        {"play bedtime --txt", "unknot play: unknown option '--txt'; did you mean '--text'?"},
        {"play", "unknot play: 'ROUTINE' is missing"},
        {"plan a b", "unknot plan: unexpected argument 'b'"},
        {"play bedtime --light dusk", "'--light' must be day, night or auto, not 'dusk'"},
        {"play bedtime --start soon", "'--start' must be a time such as 25s, 1m30s or 1:30, not 'soon'"},
        {"play bedtime --start", "'--start' needs a value"},
        {"play bedtime --speed 0", "'--speed' must be a number from 0.1 to 1000, not '0'"},
        {"play bedtime --speed nan", "'--speed' must be a number from 0.1 to 1000"},
        {"picture bedtime -o a.svg", "'--at' is missing"},
        {"picture bedtime --at 1s", "is missing"},
        {"picture --at 1s -o a.svg", "'ROUTINE' is missing"},
        {"picture --screen away -o a.svg", "'--screen' must be home, cramp, help or settings, not 'away'"},
        {"picture bedtime --screen home -o a.svg", "use either 'ROUTINE' or '--screen', not both"},
        {"picture bedtime --stretch wall-calf -o a.svg", "use either 'ROUTINE' or '--stretch', not both"},
        {"picture bedtime --at 1s -o a.svg --size 10x10", "'--size' must be a width and a height"},
        {"picture bedtime --at 1s -o a.svg --size 9999x100", "'--size' must be a width and a height"},
        {"--window 100x100", "'--window' must be a width and a height of 320x240 to 16384x16384 pixels"},
        {"cramp --window 1600", "such as 1600x900, not '1600'"},
        {"home --window 16385x900", "'--window' must be a width and a height"},
        {"play bedtime --window 1600x900x2", "'--window' must be a width and a height"},
        {"play bedtime --window x", "'--window' must be a width and a height"},
        {"picture bedtime --at 1s -o a.jpg", "must end in .svg or .png"},
        {"export bedtime -o a.mp3", "must end in .wav, .flac or .ogg"},
        {"export bedtime --light auto -o a.wav", "'--light' must be day or night, not 'auto'"},
        {"check", "'FILE' is missing"},
        {"play bedtime --position seatd",
         "'--position' must be bed, seated or standing, not 'seatd'; did you mean 'seated'"},
        {"plan bedtime --side up", "'--side' must be left or right, not 'up'"},
        {"export bedtime --positon bed -o a.wav", "unknown option '--positon'; did you mean '--position'?"},
        {"list bedtime --sheet a.svg", "use either 'NAME' or '--sheet', not both"},
        {"list --long --poses a.svg", "use either '--long' or '--poses', not both"},
        {"list --icon /nowhere/at/all", "'--icon' must be a folder that exists, not '/nowhere/at/all'"},
        {"list bedtime --icon /tmp", "use either 'NAME' or '--icon', not both"},
        {"list bedtime --names all", "use either 'NAME' or '--names', not both"},
        {"list --names both", "'--names' must be routines, stretches or all, not 'both'"},
        {"completion", "'SHELL' is missing"},
        {"completion ksh", "'SHELL' must be bash, zsh or fish, not 'ksh'"},
        {"manual unknot-rotine", "did you mean 'unknot-routine'?"},
        {"list --lng", "unknown option '--lng'; did you mean '--long'?"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.words);
        const ProgramResult ran = runUnknot(row.words);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_MESSAGE(contains(ran.err, row.says), ran.err);
        CHECK_MESSAGE(contains(ran.err, "usage: unknot"), ran.err);
    }
}

TEST_CASE("A routine's file alone plays it, as a desktop asks for it") {
    const auto file =
        fileWith("one.yaml", "routine: One\nwords: none\nready: 0s\nsteps:\n  - stretch: toes-up\n    hold: 1s\n");
    const std::string path = "'" + file.string() + "'";
    CHECK(contains(runUnknot(path + " --light dusk").err, "unknot play: '--light' must be"));
    CHECK(contains(runUnknot("--light dusk " + path).err, "unknot play: '--light' must be"));
    const ProgramResult ran = runUnknot(path + " --text --speed 100");
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "Toes up, 1s"));
    CHECK(contains(runUnknot("nothing.yaml").err, "There is no routine and no file 'nothing.yaml'"));
}

TEST_CASE("A voice has the words deeper and lighter, and its former words still count") {
    using unknot::readVoice, unknot::VoiceChoice;
    CHECK(*readVoice("deeper") == VoiceChoice::deeper);
    CHECK(*readVoice("lighter") == VoiceChoice::lighter);
    CHECK(*readVoice("low") == VoiceChoice::deeper);
    CHECK(*readVoice("high") == VoiceChoice::lighter);
    CHECK(*readVoice("off") == VoiceChoice::none);
    CHECK(contains(runUnknot("play --help").out, "--voice deeper|lighter|off"));
}

TEST_CASE("Each command that opens a routine takes the person's position and side") {
    for (const std::string command : {"play", "plan", "picture", "export", "check"}) {
        CAPTURE(command);
        const ProgramResult ran = runUnknot(command + " --help");
        CHECK(contains(ran.out, "--position bed|seated|standing"));
        CHECK(contains(ran.out, "--side left|right"));
    }
}

TEST_CASE("Each command that opens a window takes the size of it") {
    for (const std::string command : {"home", "cramp", "play"}) {
        CAPTURE(command);
        CHECK(contains(runUnknot(command + " --help").out, "--window WxH"));
    }
    for (const std::string size : {"320x240", "1600x900", "16384x16384"})
        CHECK(runUnknot("cramp --text --speed 1000 --window " + size).code == 0);
    const ProgramResult home = runUnknot("--window 1600x900");
    CHECK_MESSAGE(contains(home.err, "unknot: no display"), home.err);
}

TEST_CASE("A wish that a routine leaves no room for is named in one sentence, and the command goes on") {
    const auto routine =
        fileWith("fixed.yaml", "routine: Fixed\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n    sides: left\n");
    const std::string plain = runUnknot("plan " + routine.string()).out;
    const ProgramResult position = runUnknot("plan " + routine.string() + " --position bed");
    CHECK(position.code == 0);
    CHECK(position.out == plain);
    CHECK(position.err == "unknot: '--position' changes nothing: this routine names each of its stretches itself.\n");
    const ProgramResult side = runUnknot("plan " + routine.string() + " --side right");
    CHECK(side.code == 0);
    CHECK(side.out == plain);
    CHECK(side.err == "unknot: '--side' changes nothing: this routine has no step for the leg with the cramp.\n");
    const ProgramResult check = runUnknot("check " + routine.string() + " --side right");
    CHECK(contains(check.out, "'--side' changes nothing"));
}

TEST_CASE("Of an option given twice the last one counts") {
    const ProgramResult ran = runUnknot("plan bedtime");
    CHECK(runUnknot("play bedtime --text --speed 0.5 --speed 1000").out.size() > 0);
    CHECK(ran.code == 0);
}

TEST_CASE("Options without a command are home's") {
    const ProgramResult ran = runUnknot("--light=night --mute");
    CHECK(ran.code == 1);
    CHECK_MESSAGE(contains(ran.err, "unknot: no display"), ran.err);
}

TEST_CASE("Home without a display ends with 1 and names commands that need no window") {
    for (const std::string words : {"", "home"}) {
        CAPTURE(words);
        const ProgramResult ran = runUnknot(words);
        CHECK(ran.code == 1);
        CHECK_MESSAGE(contains(ran.err, "unknot: no display"), ran.err);
        CHECK(contains(ran.out, "unknot help-card"));
    }
}

TEST_CASE("The card for help is printed whole, with the note that it is no diagnosis") {
    const ProgramResult ran = runUnknot("help-card");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    for (const std::string words :
         {"Call your local emergency number now, if:", "Get medical advice today, day or night", "See a doctor soon",
          "Before you stretch", "not a diagnosis"})
        CHECK_MESSAGE(contains(ran.out, words), words);
}

TEST_CASE("A cramp is played as text for every muscle") {
    for (const std::string muscle : {"", "calf", "foot", "thigh-front", "thigh-back"}) {
        CAPTURE(muscle);
        const ProgramResult ran = runUnknot("cramp --text --speed 1000 --side left " + muscle);
        CHECK_MESSAGE(ran.code == 0, ran.err);
        CHECK(contains(ran.out, "open hold  left "));
        CHECK(contains(ran.out, "Get help"));
    }
}
