#include "base/system/command_output.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

const std::atomic<bool> never = false;

Result<std::string> run(const std::vector<std::string>& command, const std::string& input = "",
                        const CommandLimits& limits = {}) {
    return outputOf(command, input, limits, never);
}

Result<std::string> runScript(const std::string& script, const std::string& input = "",
                              const CommandLimits& limits = {}) {
    return run({"sh", "-c", script}, input, limits);
}

// A file with this text that no one may run.
std::string plainFile(const TemporaryFolder& folder) { return folder.write("plain", "#!/bin/sh\n").string(); }

} // namespace

TEST_CASE("A program gets the text on its standard input, and all of its output comes back") {
    CHECK(run({"cat"}, "Heel down.\n").value() == "Heel down.\n");
    CHECK(run({"true"}, "Heel down.\n").value().empty());
    CHECK(runScript("head -c 3000000 /dev/zero").value() == std::string(3'000'000, '\0'));
    CHECK(runScript("cat /dev/stdin; echo behind", "first\n").value() == "first\nbehind\n");
}

TEST_CASE("No shell reads the words of a command") {
    CHECK(run({"echo", "$HOME;", "ls *", "`id`"}).value() == "$HOME; ls * `id`\n");
}

TEST_CASE("A program that cannot run, or that ends badly, says why") {
    const TemporaryFolder folder;
    CHECK(run({"no-such-program"}).error() == "not found");
    CHECK(run({"/no/such/program"}).error() == "not found");
    CHECK(run({plainFile(folder)}).error() == "no permission to run it");
    CHECK(run({folder.path().string()}).error() == "no permission to run it");
    CHECK(runScript("echo half; exit 3").error() == "exit code 3");
    CHECK(runScript("kill -SEGV $$").error() == "ended by signal 11");
    CHECK(run({}).error() == "it cannot be started");
    CHECK(run({"cat"}, std::string(1 << 20, 'x')).error() == "it cannot be started");
}

TEST_CASE("A program that takes too long is killed at its time, with the programs that it started") {
    const TemporaryFolder folder;
    const auto mark = (folder / "lives").string();
    const CommandLimits limits{1s};
    const auto begun = std::chrono::steady_clock::now();
    const auto output = runScript("(sleep 2; echo >'" + mark + "') & sleep 60", "", limits);
    CHECK(output.error() == "longer than 1 s");
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
    std::this_thread::sleep_for(1500ms);
    CHECK_FALSE(std::filesystem::exists(mark));
}

TEST_CASE("A program that closes its output and stays is killed too") {
    CHECK(runScript("exec >&-; sleep 60", "", {1s}).error() == "longer than 1 s");
}

TEST_CASE("A program that left another behind is over when it ends itself") {
    const auto begun = std::chrono::steady_clock::now();
    CHECK(runScript("sleep 60 & echo done").value() == "done\n");
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
}

TEST_CASE("A program that writes without an end is stopped at the limit") {
    CHECK(run({"yes"}, "", {10s, std::size_t{2} << 20U}).error() == "more than 2 MiB");
}

TEST_CASE("A call that is cancelled returns at once, and the program is gone") {
    std::atomic<bool> cancelled = false;
    std::thread later{[&] {
        std::this_thread::sleep_for(100ms);
        cancelled = true;
    }};
    const auto begun = std::chrono::steady_clock::now();
    CHECK_FALSE(outputOf({"sleep", "60"}, "", {}, cancelled));
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
    later.join();
}

TEST_CASE("A program inherits no file and no blocked or ignored signal, and its messages go nowhere") {
    const int open = ::open("/dev/null", O_RDONLY); // Without O_CLOEXEC.
    sigset_t blocked, before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    const auto piped = std::signal(SIGPIPE, SIG_IGN);
    // `ls` opens the folder itself.
    CHECK(run({"ls", "/proc/self/fd"}).value() == "0\n1\n2\n3\n");
    CHECK(run({"grep", "SigBlk", "/proc/self/status"}).value() == "SigBlk:\t0000000000000000\n");
    const std::string ignored = run({"grep", "SigIgn", "/proc/self/status"}).value();
    CHECK((std::stoull(ignored.substr(8), nullptr, 16) & (1U << (SIGPIPE - 1))) == 0);
    CHECK(runScript("echo to nowhere >&2").value().empty());
    std::signal(SIGPIPE, piped);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    close(open);
}
