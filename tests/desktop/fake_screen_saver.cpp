#ifdef UNKNOT_WITH_BUS

#include "fake_screen_saver.hpp"

#include <sdbus-c++/sdbus-c++.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <mutex>

namespace unknot::test {
namespace {

constexpr const char* name = "org.freedesktop.ScreenSaver";

// One line: its address, once it listens.
std::string firstLine(int from) {
    std::string line;
    for (char character = 0; read(from, &character, 1) == 1 && character != '\n';)
        line += character;
    return line;
}

} // namespace

struct FakeScreenSaver::Implementation {
    pid_t daemon = -1;
    std::string address;
    std::unique_ptr<sdbus::IConnection> connection;
    std::unique_ptr<sdbus::IObject> object;
    mutable std::mutex mutex; ///< Guards the next two.
    std::vector<Asked> inhibited;
    std::vector<unsigned> allowed;

    void startDaemon(const std::string& path) {
        const std::string where = "--address=" + (path.empty() ? "unix:tmpdir=/tmp" : "unix:path=" + path);
        int ends[2];
        if (pipe(ends) != 0) return;
        daemon = fork();
        if (daemon == 0) {
            dup2(ends[1], STDOUT_FILENO);
            close(ends[0]);
            execlp("dbus-daemon", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address",
                   where.c_str(), nullptr);
            _exit(127);
        }
        close(ends[1]);
        address = firstLine(ends[0]);
        close(ends[0]);
    }

    void serve() {
        connection = sdbus::createSessionBusConnectionWithAddress(address);
        connection->requestName(name);
        object = sdbus::createObject(*connection, "/org/freedesktop/ScreenSaver");
        object->registerMethod("Inhibit").onInterface(name).implementedAs(
            [this](const std::string& who, const std::string& why) {
                const std::lock_guard lock(mutex);
                inhibited.push_back({who, why, static_cast<unsigned>(700 + inhibited.size())});
                return std::uint32_t{inhibited.back().cookie};
            });
        object->registerMethod("UnInhibit").onInterface(name).implementedAs([this](std::uint32_t cookie) {
            const std::lock_guard lock(mutex);
            allowed.push_back(cookie);
        });
        object->finishRegistration();
        connection->enterEventLoopAsync();
    }
};

FakeScreenSaver::FakeScreenSaver(const std::string& path) : m_implementation(std::make_unique<Implementation>()) {
    m_implementation->startDaemon(path);
    if (!address().empty()) m_implementation->serve();
}

FakeScreenSaver::~FakeScreenSaver() {
    if (m_implementation->connection) m_implementation->connection->leaveEventLoop();
    if (m_implementation->daemon <= 0) return;
    kill(m_implementation->daemon, SIGTERM);
    waitpid(m_implementation->daemon, nullptr, 0);
}

std::string FakeScreenSaver::address() const { return m_implementation->address; }

std::vector<FakeScreenSaver::Asked> FakeScreenSaver::inhibited() const {
    const std::lock_guard lock(m_implementation->mutex);
    return m_implementation->inhibited;
}

std::vector<unsigned> FakeScreenSaver::allowed() const {
    const std::lock_guard lock(m_implementation->mutex);
    return m_implementation->allowed;
}

SilentBus::SilentBus(const std::string& path) : m_socket(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    listen(m_socket, 5);
}

SilentBus::~SilentBus() { close(m_socket); }

} // namespace unknot::test

#endif
