#include "played_routine.hpp"

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <thread>

namespace unknot::test {

PlayedRoutine::PlayedRoutine(const OwnFolders& folders, std::string file, std::string voice) {
    std::vector<std::string> words{"unknot", "play",    "--text",         "--light",
                                   "day",    "--voice", std::move(voice), std::move(file)};
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process != 0) return;
    for (const auto& [name, value] : folders.environment())
        setenv(name.c_str(), value.c_str(), 1);
    // The test reads no text, and a full terminal would hold the program up.
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execv(UNKNOT_PROGRAM, arguments.data());
    _exit(127);
}

PlayedRoutine::~PlayedRoutine() {
    if (isRunning()) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    close(m_terminal);
}

void PlayedRoutine::press(const std::string& keys) {
    [[maybe_unused]] const ssize_t written = write(m_terminal, keys.data(), keys.size());
}

void PlayedRoutine::standStill(Time time) {
    kill(m_process, SIGSTOP);
    std::this_thread::sleep_for(time);
    kill(m_process, SIGCONT);
}

bool PlayedRoutine::isRunning() {
    if (m_process > 0 && waitpid(m_process, nullptr, WNOHANG) == m_process) m_process = -1;
    return m_process > 0;
}

} // namespace unknot::test
