#include "test_bus.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace unknot::test {
namespace {

// Reads the daemon's first line: its address, once it listens.
std::string firstLine(int from) {
    std::string line;
    for (char character = 0; read(from, &character, 1) == 1 && character != '\n';)
        line += character;
    return line;
}

} // namespace

TestBus::TestBus(const std::string& path) {
    const std::string where = "--address=" + (path.empty() ? "unix:tmpdir=/tmp" : "unix:path=" + path);
    int ends[2];
    if (pipe(ends) != 0) return;
    m_daemon = fork();
    if (m_daemon == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execlp("dbus-daemon", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address", where.c_str(),
               nullptr);
        _exit(127);
    }
    close(ends[1]);
    m_address = firstLine(ends[0]);
    close(ends[0]);
}

TestBus::~TestBus() {
    if (m_daemon <= 0) return;
    kill(m_daemon, SIGTERM);
    waitpid(m_daemon, nullptr, 0);
}

SilentBus::SilentBus(const std::string& path) : m_socket(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    listen(m_socket, 5);
}

SilentBus::~SilentBus() { close(m_socket); }

bool SilentBus::called() const {
    pollfd waiting{m_socket, POLLIN, 0};
    return poll(&waiting, 1, 0) == 1;
}

} // namespace unknot::test
