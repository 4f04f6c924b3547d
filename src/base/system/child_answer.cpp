#include "base/system/child_answer.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace unknot {
namespace {

constexpr int patience = 3000; // Milliseconds.
constexpr std::size_t longest = 4000;

// Hides the messages of drivers, which help no person.
[[noreturn]] void answerInto(int pipe, const std::function<std::string()>& question) {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    try {
        const std::string text = question().substr(0, longest);
        [[maybe_unused]] const ssize_t written = write(pipe, text.data(), text.size());
    } catch (...) {
        _exit(1);
    }
    _exit(0);
}

std::string readFrom(int pipe) {
    pollfd wait{pipe, POLLIN, 0};
    int ready = 0;
    do
        ready = poll(&wait, 1, patience);
    while (ready < 0 && errno == EINTR);
    std::string text(longest, '\0');
    const ssize_t length = ready == 1 ? read(pipe, text.data(), text.size()) : 0;
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return text;
}

} // namespace

std::string answerOfChild(const std::function<std::string()>& question) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return {};
    const pid_t child = fork();
    if (child == 0) answerInto(ends[1], question);
    close(ends[1]);
    std::string answer = child > 0 ? readFrom(ends[0]) : std::string();
    close(ends[0]);
    if (child > 0) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    return answer;
}

} // namespace unknot
