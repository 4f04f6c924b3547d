// An export that is interrupted.

#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <thread>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

pid_t startExport(const fs::path& routine, const fs::path& file) {
    const pid_t child = fork();
    if (child != 0) return child;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, stream);
    execl(UNKNOT_PROGRAM, "unknot", "export", routine.c_str(), "-o", file.c_str(), static_cast<char*>(nullptr));
    _exit(127);
}

// True if the program has a file open for writing in this folder, with or without a name.
bool writesInto(const fs::path& folder, pid_t program) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(program) + "/fd", error)) {
        const fs::path open = fs::read_symlink(entry.path(), error);
        if (open.parent_path() == folder) return true;
    }
    return false;
}

} // namespace

TEST_CASE("An export that is interrupted, ended, hung up or killed leaves only the file that was there") {
    const TemporaryFolder folder;
    folder.write("a.wav", "what was there");
    // Without words the export begins at once, and it takes long.
    const fs::path routine = fileWith("hour.yaml", "routine: Hour\nwords: none\nsteps:\n  - stretch: wall-calf\n"
                                                   "    hold: 5min\n    sides: both\n    repeat: 6\n");
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGKILL}) {
        for (const char* name : {"a.wav", "b.wav", "c.ogg"}) {
            CAPTURE(signal);
            CAPTURE(name);
            const pid_t program = startExport(routine, folder / name);
            int status = 0;
            while (!writesInto(folder.path(), program) && waitpid(program, &status, WNOHANG) == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            kill(program, signal);
            waitpid(program, &status, 0);
            REQUIRE(WIFSIGNALED(status));
            CHECK(WTERMSIG(status) == signal);
            CHECK(folder.entries() == 1);
            CHECK(contentOf(folder / "a.wav") == "what was there");
        }
    }
}
