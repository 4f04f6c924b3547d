#include "commands/program.hpp"
#include "commands/terminal_program.hpp"
#include "support/json_check.hpp"

#include <doctest/doctest.h>

#include <csignal>

using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

const std::string right = "routine: Right\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n";
const std::string wrong = "routine: Wrong\nsteps:\n  - stretch: wall-clf\n    hold: 20s\n";

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

ProgramResult checkInput(const std::string& text, const std::string& options = "") {
    return runUnknot("check " + options + " -", "/nowhere", "/nowhere", fileWith("input", text));
}

// The program checks in a pseudo-terminal.
TerminalProgram checking(std::vector<std::string> words, std::vector<std::string> environment = {}) {
    words.insert(words.begin(), "check");
    environment.push_back("XDG_CACHE_HOME=" + (temporary() / "cache").string());
    return {std::move(words), std::move(environment)};
}

} // namespace

TEST_CASE("A dash reads a routine or a stretch from the standard input") {
    const ProgramResult routine = checkInput(wrong);
    CHECK(routine.code == 1);
    CHECK(contains(routine.out,
                   "<stdin>:3:14: error: unknown stretch 'wall-clf'; did you mean 'wall-calf'? [unknown-stretch]\n"
                   "    3 |   - stretch: wall-clf\n"));
    CHECK(contains(checkInput(right).out, "<stdin>: no mistakes ("));
    CHECK(contains(checkInput(contentOf(UNKNOT_SOURCE_FOLDER "/assets/stretches/wall-calf.yaml")).out,
                   "<stdin>: no mistakes (Wall calf stretch)"));
    CHECK(contains(checkInput("").out, "<stdin>:1:1: error: the file is empty"));
    CHECK(contains(checkInput(std::string(2'000'000, 'x')).out, "the file is too large"));
}

TEST_CASE("The formats for programs say nothing but the mistakes, and keep the exit code") {
    CHECK(checkInput(right, "--format gcc").out.empty());
    CHECK(checkInput(right, "--format json").out == "[]\n");
    CHECK(checkInput(wrong, "--format gcc").out ==
          "<stdin>:3:14: error: unknown stretch 'wall-clf'; did you mean 'wall-calf'? [unknown-stretch]\n");
    const ProgramResult json = checkInput(wrong, "--format json");
    CHECK(json.code == 1);
    CHECK(JsonCheck::isValid(json.out));
    const ProgramResult gone = runUnknot("check --format json /nowhere/gone.yaml");
    CHECK(gone.code == 1);
    CHECK(gone.err.empty());
    CHECK(contains(gone.out, "\"id\": \"unreadable-file\""));
    CHECK(runUnknot("check --format xml bedtime").code == 2);
}

TEST_CASE("A folder stands for its routines, and for the stretches in its folder of stretches") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "stretches");
    folder.write("a.yaml", right);
    folder.write("b.yml", wrong);
    folder.write("notes.txt", "no routine");
    folder.write("stretches/lean.yaml", "name: Lean\nmuscle: calves\n");
    const ProgramResult ran = runUnknot("check " + quoted(folder.path()));
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, (folder / "a.yaml").string() + ": no mistakes"));
    CHECK(contains(ran.out, (folder / "b.yml").string() + ":3:14: error:"));
    CHECK(contains(ran.out, (folder / "stretches" / "lean.yaml").string() + ":2:9: error: 'muscle' must be"));
    CHECK_FALSE(contains(ran.out, "notes.txt"));
    const TemporaryFolder empty;
    const ProgramResult none = runUnknot("check " + quoted(empty.path()));
    CHECK(none.code == 1);
    CHECK(none.err == "unknot: There is no file that ends in .yaml in the folder '" + empty.path().string() + "'.\n");
}

TEST_CASE("A terminal gets colours, but not if NO_COLOR is set, and no file does") {
    const fs::path file = fileWith("colours.yaml", wrong);
    TerminalProgram coloured = checking({file.string()});
    CHECK(coloured.shows("\x1B[1;31merror:\x1B[0m unknown stretch"));
    coloured.wait();
    TerminalProgram plain = checking({file.string()}, {"NO_COLOR=1"});
    CHECK(plain.shows(":3:14: error: unknown stretch"));
    plain.wait();
    CHECK_FALSE(contains(plain.shown(), "\x1B["));
    CHECK_FALSE(contains(runUnknot("check " + quoted(file)).out, "\x1B["));
}

TEST_CASE("A watched file is checked again after each change, however an editor saves it, until Ctrl-C") {
    const fs::path file = fileWith("watched.yaml", wrong), beside = temporary() / "watched.yaml~";
    TerminalProgram watching = checking({"--watch", file.string()}, {"NO_COLOR=1"});
    REQUIRE(watching.shows("unknown stretch 'wall-clf'"));
    fileWith("watched.yaml", right);
    CHECK(watching.shows(": no mistakes ("));
    fileWith("watched.yaml~", "routine: Renamed\nsteps:\n  - strech: wall-calf\n");
    fs::rename(beside, file);
    CHECK(watching.shows("unknown key 'strech'"));
    fs::remove(file);
    CHECK(watching.shows("There is no routine and no file"));
    fileWith("watched.yaml", "routine: Back\nsteps: []\n");
    CHECK(watching.shows("must have at least 1 entry"));
    watching.sendToGroup(SIGINT);
    const int status = watching.wait();
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
}

TEST_CASE("The standard input cannot be watched") {
    const ProgramResult ran = runUnknot("check --watch -");
    CHECK(ran.code == 2);
    CHECK(contains(ran.err, "'--watch' needs files"));
}
