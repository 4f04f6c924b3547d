#include "playback/device_probe.hpp"

#include "playback/sfml_audio.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace unknot {
namespace {

constexpr int patience = 3000; // Milliseconds for a device to open.
constexpr int step = 5;        // Milliseconds.

// Runs in a process of its own, whose exit status says if a device opens. Hides the drivers' messages, which help no
// person.
[[noreturn]] void tryDevice() {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    _exit(canOpenDevice() ? 0 : 1);
}

// True if the asking process has given up.
bool isOver(int socket) {
    pollfd asker{socket, 0, 0};
    return poll(&asker, 1, step) > 0;
}

char tryInChild(int socket) {
    const pid_t child = fork();
    if (child < 0) return 0;
    if (child == 0) tryDevice();
    int status = 0;
    for (int waited = 0; waited < patience; waited += step) {
        if (waitpid(child, &status, WNOHANG) == child) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (isOver(socket)) break;
    }
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    return 0;
}

// Runs until the parent process ends: the other end of the socket then closes.
[[noreturn]] void answerFrom(int socket) {
    // A process that inherits SIGCHLD as ignored cannot wait for its children.
    std::signal(SIGCHLD, SIG_DFL);
    char question = 0;
    for (;;) {
        const ssize_t got = read(socket, &question, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) _exit(0);
        const char answer = tryInChild(socket);
        if (send(socket, &answer, 1, MSG_NOSIGNAL) != 1) _exit(0);
    }
}

} // namespace

DeviceProbe::DeviceProbe() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        answerFrom(ends[1]);
    }
    close(ends[1]);
    m_socket = ends[0];
}

DeviceProbe::~DeviceProbe() {
    if (m_socket >= 0) close(m_socket);
    if (m_process > 0) waitpid(m_process, nullptr, 0);
}

void DeviceProbe::cancel() {
    if (m_socket >= 0) shutdown(m_socket, SHUT_RDWR);
}

bool DeviceProbe::hasDevice() {
    if (m_socket < 0 || m_process < 0) return false;
    const char question = '?';
    char answer = 0;
    if (send(m_socket, &question, 1, MSG_NOSIGNAL) != 1) return false;
    pollfd wait{m_socket, POLLIN, 0};
    if (poll(&wait, 1, patience + 1000) != 1) return false;
    return read(m_socket, &answer, 1) == 1 && answer != 0;
}

} // namespace unknot
