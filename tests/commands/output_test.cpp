// The output of commands: plans, pictures, sounds and lists.

#include "commands/program.hpp"

#include "support/golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <vector>

using namespace unknot::test;

namespace {

const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

std::vector<std::string> shippedRoutines() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(root / "routines")) {
        if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
    }
    std::ranges::sort(names);
    return names;
}

bool isOneSentence(const std::string& text) {
    return text.starts_with("unknot: ") && std::ranges::count(text, '\n') == 1 &&
           (text.ends_with(".\n") || text.ends_with("?\n"));
}

} // namespace

TEST_CASE("The plan of every shipped routine is as it was when it was last looked at" * doctest::test_suite("golden")) {
    CHECK(shippedRoutines().size() > 0);
    for (const std::string& name : shippedRoutines()) {
        CAPTURE(name);
        const auto golden = root / "tests" / "data" / "plans" / (name + ".txt");
        const ProgramResult ran = runUnknot("plan " + name);
        CHECK(ran.code == 0);
        if (updatesGolden()) std::ofstream(golden, std::ios::binary) << ran.out;
        CHECK(ran.out == contentOf(golden));
    }
}

TEST_CASE("A plan ends with the total length") {
    const ProgramResult ran = runUnknot("plan bedtime");
    const std::size_t last = ran.out.rfind('\n', ran.out.size() - 2);
    CHECK(contains(ran.out.substr(last), "  total"));
}

TEST_CASE("A short plan has one line for each turn, and the total") {
    const auto routine =
        fileWith("turns.yaml", "routine: Turns\nready: 20s\nchange: 5s\nsteps:\n"
                               "  - stretch: wall-calf\n    hold: 10s\n    sides: both\n"
                               "  - rest: 35s\n"
                               "  - stretch: ankle-circles\n    count: 4\n    pace: 3s\n    sides: left\n");
    CHECK(runUnknot("plan --short " + quoted(routine)).out == "0:20  hold   left   Wall calf stretch, 10s\n"
                                                              "0:35  hold   right  Wall calf stretch, 10s\n"
                                                              "0:45  rest   -      15s\n"
                                                              "1:20  move   left   Ankle circles, 4 times 3s\n"
                                                              "1:38  total\n");
}

TEST_CASE("A routine's name that is nearly right gets a suggestion") {
    for (const std::string command : {"plan bedtme", "play bedtme --text", "export bedtme -o x.wav",
                                      "picture bedtme --at 1s -o x.svg", "check bedtme"}) {
        CAPTURE(command);
        const ProgramResult ran = runUnknot(command);
        CHECK(ran.code == 1);
        CHECK_MESSAGE(contains(ran.err, "did you mean 'bedtime'?"), ran.err);
    }
}

TEST_CASE("An SVG picture needs no display and is the same each time") {
    const auto first = temporary() / "first.svg", second = temporary() / "second.svg";
    const std::string words = "picture bedtime --at 12s --size 640x400 --light night -o ";
    CHECK(runUnknot(words + quoted(first)).code == 0);
    CHECK(runUnknot(words + quoted(second)).code == 0);
    const std::string svg = contentOf(first);
    CHECK(contains(svg, "<svg"));
    CHECK(contains(svg, "640"));
    CHECK(svg == contentOf(second));
    CHECK(runUnknot("picture bedtime --at 12s --size 640x400 --light day -o " + quoted(second)).code == 0);
    CHECK(svg != contentOf(second));
}

TEST_CASE("A PNG picture needs no display either") {
    const auto file = temporary() / "picture.png";
    const ProgramResult ran = runUnknot("picture bedtime --at 12s --size 640x400 --light night -o " + quoted(file));
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(contentOf(file).starts_with("\x89PNG"));
}

TEST_CASE("A screen of the window is drawn without a window, and nothing is saved") {
    const TemporaryFolder home;
    for (const std::string screen : {"home", "cramp", "help", "settings"}) {
        CAPTURE(screen);
        const auto file = temporary() / (screen + ".svg");
        const ProgramResult ran = runUnknot("picture --screen " + screen + " --light night -o " + quoted(file),
                                            home.path() / "data", home.path() / "config");
        CHECK(ran.code == 0);
        CHECK(contains(contentOf(file), "<svg"));
    }
    CHECK(contains(contentOf(temporary() / "home.svg"), "Good evening"));
    CHECK(std::filesystem::is_empty(home.path()));
}

TEST_CASE("A moment after the end has no picture") {
    const ProgramResult ran = runUnknot("picture bedtime --at 11h -o " + quoted(temporary() / "late.svg"));
    CHECK(ran.code == 1);
    CHECK_MESSAGE(isOneSentence(ran.err), ran.err);
    CHECK_FALSE(std::filesystem::exists(temporary() / "late.svg"));
}

TEST_CASE("A failed write of a picture or an export gives one sentence") {
    std::filesystem::create_directories(temporary() / "folder.svg");
    std::filesystem::create_directories(temporary() / "folder.wav");
    for (const std::string words :
         {"picture bedtime --at 1s -o /nowhere/at/all.svg", "export bedtime -o /nowhere/at/all.wav",
          "picture bedtime --at 1s -o /proc/no.svg", "export bedtime -o /proc/no.wav"}) {
        CAPTURE(words);
        const ProgramResult ran = runUnknot(words);
        CHECK(ran.code == 1);
        CHECK_MESSAGE(isOneSentence(ran.err), ran.err);
    }
    CHECK(isOneSentence(runUnknot("picture bedtime --at 1s -o " + quoted(temporary() / "folder.svg")).err));
    CHECK(isOneSentence(runUnknot("export bedtime -o " + quoted(temporary() / "folder.wav")).err));
}

TEST_CASE("An exported sound has the timeline's length to the sample") {
    const auto file = temporary() / "short.wav";
    const auto routine = fileWith(
        "short.yaml", "routine: Short\nready: 2s\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n    sides: left\n");
    const ProgramResult ran = runUnknot("export " + quoted(routine) + " -o " + quoted(file));
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(contentOf(file).starts_with("RIFF"));
    // 2 s ready, 5 s hold and 6 s finish, with at least 16 bits for each sample.
    CHECK(std::filesystem::file_size(file) >= 13 * 48000 * 2);
}

TEST_CASE("An exported sound is the same each time, and soft if it is for the night") {
    const auto exported = [](const std::string& light, const std::string& file) {
        const auto routine = fileWith("light.yaml", "routine: Light\nready: 2s\n" + light +
                                                        "steps:\n  - stretch: wall-calf\n    hold: 5s\n");
        const ProgramResult ran = runUnknot("export " + quoted(routine) + " -o " + file);
        CHECK_MESSAGE(ran.code == 0, ran.err);
        return contentOf(temporary() / "light.wav");
    };
    const std::string file = quoted(temporary() / "light.wav");
    const std::string day = exported("", file), night = exported("light: night\n", file);
    CHECK(day != night);
    CHECK(exported("", file) == day);
    CHECK(exported("", file + " --light night") == night);
    CHECK(exported("light: night\n", file + " --light day") == day);
}

TEST_CASE("The list names every shipped routine and every stretch, in lines that a terminal has room for") {
    const ProgramResult ran = runUnknot("list");
    CHECK(ran.code == 0);
    for (const std::string& name : shippedRoutines())
        CHECK_MESSAGE(contains(ran.out, "\n  " + name + " "), name);
    CHECK_FALSE(contains(ran.out, root.string()));
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(line.size() <= 80, line);
    for (const std::string stretch :
         {"wall-calf", "wall-calf-bent", "toes-to-shin", "ankle-circles", "hamstring-chair", "quad-standing"})
        CHECK_MESSAGE(contains(ran.out, "\n  " + stretch + " "), stretch);
}

TEST_CASE("A routine of one's own that has mistakes is in both lists") {
    std::filesystem::create_directories(temporary() / "unknot" / "routines");
    const auto file = fileWith("unknot/routines/broken.yaml", "routine: Broken\n");
    for (const std::string words : {"list", "list --long"}) {
        const std::string out = runUnknot(words, temporary() / "").out;
        CHECK_MESSAGE(contains(out, words == "list" ? "  yours: broken.yaml\n" : file.string()), words);
        CHECK_MESSAGE(contains(out, "has mistakes; 'unknot check' shows them"), words);
    }
    CHECK(contains(runUnknot("list", temporary() / "").out, "\n  yours are in " + file.parent_path().string() + "\n"));
}

TEST_CASE("A hold that lasts until it eases makes the length a least one, whatever else the routine has") {
    std::filesystem::create_directories(temporary() / "unknot" / "routines");
    fileWith("unknot/routines/open.yaml",
             "routine: Open\nready: 10s\nsteps:\n"
             "  - stretch: towel-calf\n    hold: until-eased\n    round: 30s\n    max: 60s\n    sides: left\n"
             "  - until: eased\n    steps:\n      - stretch: wall-calf\n        hold: 20s\n        sides: cramped\n"
             "  - stretch: quad-standing\n    hold: 5m\n    sides: left\n");
    fileWith("unknot/routines/stages.yaml",
             "routine: Stages\nready: 10s\nsteps:\n  - until: eased\n    steps:\n"
             "      - stretch: towel-calf\n        hold: until-eased\n        max: 60s\n        sides: cramped\n");
    const std::string out = runUnknot("list", temporary() / "").out;
    CHECK_MESSAGE(contains(out, " 6:26+  Open "), out);
    CHECK_MESSAGE(contains(out, " 1:16  "), out);
}

TEST_CASE("The sheets of all stretches and of all poses are SVG pictures with every stretch's name") {
    const auto sheet = temporary() / "sheet.svg", poses = temporary() / "poses.svg";
    const ProgramResult ran = runUnknot("list --sheet " + quoted(sheet) + " --poses " + quoted(poses));
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(ran.out.empty());
    for (const std::string name : {"Toes to shin", "Ankle circles"}) {
        CHECK_MESSAGE(contains(contentOf(sheet), name), name);
        CHECK_MESSAGE(contains(contentOf(poses), name), name);
    }
    // Only the sheet of poses has these words.
    CHECK(contains(contentOf(poses), "half way"));
    CHECK_FALSE(contains(contentOf(sheet), "half way"));
    CHECK(isOneSentence(runUnknot("list --poses /nowhere/at/all.svg").err));
}

TEST_CASE("A picture of one stretch shows its poses, on both sides if it has sides") {
    const std::string text = "name: Neck tilt\nmuscle: neck\nposition: standing\nprop: none\ndose: {hold: 20s}\n"
                             "instructions:\n  - {caption: One., spoken: One.}\n  - {caption: Two., spoken: Two.}\n"
                             "cautions: [Slowly.]\nsource: me\n"
                             "poses:\n  ready: {}\n  hold: {neck: {side: 20}}\n";
    const auto picture = temporary() / "neck.svg";
    const auto drawn = [&](const std::string& stretch) {
        const ProgramResult ran = runUnknot("picture --stretch " + stretch + " -o " + quoted(picture));
        CHECK_MESSAGE(ran.code == 0, ran.err);
        CHECK(ran.out.empty());
        return contentOf(picture);
    };
    const std::string both = drawn(quoted(fileWith("neck.yaml", text)));
    CHECK(contains(both, "Neck tilt (neck): neck"));
    CHECK(contains(both, "\"right, hold\""));
    CHECK(contains(both, "\"left, hold\""));
    const std::string one = drawn(quoted(fileWith("neck.yaml", text + "legs: none\n")));
    CHECK(contains(one, "\"hold\""));
    CHECK_FALSE(contains(one, "left, hold"));
    CHECK(contains(drawn("wall-calf"), "Wall calf stretch"));
}

TEST_CASE("A picture of a stretch that is missing or has mistakes says so") {
    const std::string rest = " -o " + quoted(temporary() / "none.svg");
    const ProgramResult missing = runUnknot("picture --stretch wall-clf" + rest);
    CHECK(missing.code == 1);
    CHECK(missing.err == "unknot: There is no stretch and no file 'wall-clf'; did you mean 'wall-calf'?\n");
    const ProgramResult broken = runUnknot("picture --stretch " + quoted(fileWith("broken.yaml", "nmae: A\n")) + rest);
    CHECK(broken.code == 1);
    CHECK_MESSAGE(contains(broken.err, "broken.yaml:1:1: error: "), broken.err);
}

TEST_CASE("The plan of a routine of own exercises alone is as it was when it was last looked at" *
          doctest::test_suite("golden")) {
    const auto golden = root / "tests" / "data" / "exercises";
    const ProgramResult ran = runUnknot("plan " + quoted(golden / "physiotherapist.yaml"));
    CHECK_MESSAGE(ran.code == 0, ran.err);
    if (updatesGolden()) std::ofstream(golden / "physiotherapist.txt", std::ios::binary) << ran.out;
    CHECK(ran.out == contentOf(golden / "physiotherapist.txt"));
}

TEST_CASE("A full disk is a fault") {
    const std::string command = std::string("'") + UNKNOT_PROGRAM + "' plan bedtime >/dev/full 2>/dev/null";
    CHECK(WEXITSTATUS(std::system(command.c_str())) == 1);
}
