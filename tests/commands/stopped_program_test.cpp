// The program is stopped for a while, as when a machine sleeps: it neither skips nor catches up.

#include "commands/terminal_program.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace unknot::test;

namespace {

// A line at each second.
std::string countingRoutine() {
    std::string text = "routine: Counting\nwords: none\nready: 0s\nsteps:\n";
    for (int i = 0; i < 20; ++i)
        text += "  - rest: 1s\n";
    return fileWith("counting.yaml", text + "  - {stretch: wall-calf, hold: 5s, sides: left}\n").string();
}

void wait(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

} // namespace

TEST_CASE("A program that was stopped waits for a key, then goes on with the next line, without a skip or a burst") {
    TerminalProgram terminal(countingRoutine());
    REQUIRE(terminal.shows(" 0:01  rest"));
    terminal.send(SIGSTOP);
    wait(2.3);
    terminal.send(SIGCONT);
    REQUIRE(terminal.shows("paused while the computer slept; press any key"));
    wait(0.3);
    CHECK_FALSE(terminal.shows(" 0:02  rest", 0));
    const auto begun = std::chrono::steady_clock::now();
    terminal.press("x");
    REQUIRE(terminal.shows(" 0:02  rest"));
    const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - begun;
    CHECK(waited.count() > 0.3);
    CHECK_FALSE(contains(terminal.shown(), " 0:03  rest"));
    terminal.sendToGroup(SIGINT);
    terminal.wait();
}
