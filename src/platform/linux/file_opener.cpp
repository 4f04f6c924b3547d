#include "platform/file_opener.hpp"

#include "base/system/spawn_options.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

namespace unknot {
namespace {

// Every desktop on Linux has this program; it knows the person's editor.
constexpr auto program = "xdg-open";

std::string failed(const std::string& why) {
    return std::string("'") + program + "' cannot open it (" + why + "); open the file yourself.";
}

// The started program reads nothing from the terminal, and Ctrl+C there does not end an editor.
struct EditorOptions : SpawnOptions {
    EditorOptions() {
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    }
};

} // namespace

std::string FileOpener::open(const std::filesystem::path& file) {
    failure();
    const EditorOptions options;
    std::string name = program, path = file.string();
    char* const arguments[] = {name.data(), path.data(), nullptr};
    pid_t started = 0;
    const int error = posix_spawnp(&started, program, &options.files, &options.attributes, arguments, environ);
    if (error != 0) return failed(std::strerror(error));
    m_process = started;
    return {};
}

std::string FileOpener::failure() {
    int status = 0;
    if (m_process == 0 || waitpid(m_process, &status, WNOHANG) == 0) return {};
    m_process = 0;
    if (!WIFEXITED(status)) return failed("it was ended");
    const int code = WEXITSTATUS(status);
    return code == 0 ? "" : failed("exit code " + std::to_string(code));
}

} // namespace unknot
