// The whole program with a sound server that hangs.

#include "sound_server.hpp"
#include "support/eventually.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace unknot::test;

TEST_CASE("A sound server that hangs holds the end of the program for about a second") {
    SoundServer server;
    REQUIRE(server.started());
    const TemporaryFolder folder;
    const std::string routine =
        folder.write("long.yaml", "routine: Long\nready: 10s\nsteps:\n  - stretch: wall-calf\n    hold: 5min\n")
            .string();
    int terminal = -1;
    const pid_t program = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (program == 0) {
        unsetenv("DISPLAY");
        execl(UNKNOT_PROGRAM, "unknot", "play", "--text", routine.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    REQUIRE(eventually([&] { return server.heardOn() == "first"; }));
    server.hang();
    const auto asked = std::chrono::steady_clock::now();
    REQUIRE(write(terminal, "q", 1) == 1);
    int status = 0;
    const bool ended =
        eventually([&] { return waitpid(program, &status, WNOHANG) == program; }, std::chrono::seconds(5));
    const auto waited = std::chrono::steady_clock::now() - asked;
    if (!ended) {
        kill(program, SIGKILL);
        waitpid(program, &status, 0);
    }
    close(terminal);
    REQUIRE(ended);
    CHECK(waited < std::chrono::seconds(3)); // A busy machine takes longer than the second.
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
