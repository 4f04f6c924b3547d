// The program plays as text: to the end without a terminal, and in a terminal that it restores afterwards.

#include "commands/terminal_program.hpp"

#include "commands/commands.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <sstream>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

std::string longRoutine() {
    return fileWith("long.yaml",
                    "routine: Long\nready: 5min\nsteps:\n  - stretch: wall-calf\n    hold: 10s\n    sides: both\n")
        .string();
}

} // namespace

TEST_CASE("Without a terminal a routine is played through to its end, one line an event") {
    const ProgramResult ran = runUnknot("play bedtime --text --speed 1000");
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(contains(ran.out, "hold       left"));
    CHECK(contains(ran.out, "finish"));
    CHECK_FALSE(contains(ran.out, "\r"));
    CHECK_FALSE(contains(ran.out, "\033"));
}

TEST_CASE("With no display play says so in one line and plays as text") {
    const ProgramResult ran = runUnknot("play bedtime --speed 1000");
    CHECK(ran.code == 0);
    CHECK_MESSAGE(contains(ran.err, "no display"), ran.err);
    CHECK(std::ranges::count(ran.err, '\n') == 1);
    CHECK(contains(ran.out, "finish"));
}

TEST_CASE("Text output without a terminal names no key") {
    const auto file = fileWith("open.yaml", "routine: Open\nready: 1s\nsteps:\n  - stretch: wall-calf\n"
                                            "    hold: until-eased\n    sides: left\n    max: 1min\n");
    const ProgramResult ran = runUnknot("play --text --speed 1000 '" + file.string() + "'");
    CHECK_MESSAGE(contains(ran.out, "open hold  left "), ran.out);
    CHECK(contains(ran.out, " at most\n"));
    CHECK_FALSE(contains(ran.out, "E when"));
}

TEST_CASE("A routine plays as text even if all standard streams are closed") {
    const std::string program = "env -u DISPLAY '" UNKNOT_PROGRAM "' ";
    CHECK(std::system((program + "play bedtime --text --speed 1000 <&- >&- 2>&-").c_str()) == 0);
}

TEST_CASE("A later start leaves out the earlier lines, and a start behind the end fails") {
    const ProgramResult ran = runUnknot("play bedtime --text --speed 1000 --start 30s");
    CHECK(ran.code == 0);
    CHECK_FALSE(contains(ran.out, " 0:00 "));
    CHECK(runUnknot("play bedtime --text --start 11h").code == 1);
}

TEST_CASE("A cramp routine refuses a start behind its played length, even within its plan") {
    const auto file = fileWith("cramp.yaml", "routine: Cramp\nready: 10s\nsteps:\n  - until: eased\n    steps:\n"
                                             "      - stretch: wall-calf\n        hold: 20s\n        sides: cramped\n"
                                             "  - stretch: quad-standing\n    hold: 60s\n    sides: left\n");
    const ProgramResult ran = runUnknot("play --text --speed 1000 --start 1:00 '" + file.string() + "'");
    CHECK(ran.code == 1);
    CHECK(ran.err == "unknot: In play, the routine takes 36s at most; it cannot start at 1min.\n");
}

TEST_CASE("Keys work in a terminal, and leaving it puts it back as it was") {
    TerminalProgram terminal(longRoutine());
    REQUIRE(terminal.shows("ready"));
    REQUIRE(terminal.shows("left"));
    CHECK(terminal.isRaw());
    terminal.press(" ");
    CHECK(terminal.shows("paused"));
    terminal.press("\033[C");
    CHECK(terminal.shows("hold"));
    terminal.press("\033[C");
    CHECK(terminal.shows("change"));
    terminal.press("q");
    const int status = terminal.wait();
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(terminal.isAsBefore());
}

TEST_CASE("A signal ends the program as signals do, and the terminal is as it was") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE}) {
        CAPTURE(signal);
        TerminalProgram terminal(longRoutine());
        REQUIRE(terminal.shows("Space"));
        REQUIRE(terminal.isRaw());
        terminal.send(signal);
        const int status = terminal.wait();
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
        CHECK(terminal.isAsBefore());
    }
}

TEST_CASE("Ctrl-D leaves, and the terminal is as it was") {
    TerminalProgram terminal(longRoutine());
    REQUIRE(terminal.shows("Space"));
    terminal.press("\x04");
    const int status = terminal.wait();
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(terminal.isAsBefore());
}

TEST_CASE("Ctrl-C in the first moments ends the program, and the terminal is as it was") {
    for (int delay = 0; delay < 20; ++delay) {
        CAPTURE(delay);
        TerminalProgram terminal(longRoutine());
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        terminal.sendToGroup(SIGINT);
        const int status = terminal.wait();
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == SIGINT);
        CHECK(terminal.isAsBefore());
    }
}

TEST_CASE("A routine plays as text if the fonts are missing, with or without a display") {
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    folders.fonts = "/nowhere/fonts";
    folders.ownRoutines = "/nowhere/routines";
    folders.settings = "/nowhere/settings.yaml";
    PlayRequest request;
    request.routine = "desk-break";
    request.view.speed = 1000;
    std::ostringstream out, err;
    CHECK(run(request, CommandContext{folders, out, err}) == 0);
    CHECK_MESSAGE(err.str().find("so this plays as text") != std::string::npos, err.str());
    CHECK(out.str().find("finish") != std::string::npos);
}
