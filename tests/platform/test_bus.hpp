#pragma once

// Session buses for tests: a bus that works, and a bus that never answers.

#include <string>
#include <sys/types.h>

namespace unknot::test {

/// A dbus-daemon for this test alone.
class TestBus {
public:
    /// Listens at this path of the file system, or anywhere if the path is empty. Returns once it listens.
    explicit TestBus(const std::string& path = {});
    ~TestBus();
    TestBus(const TestBus&) = delete;
    TestBus& operator=(const TestBus&) = delete;

    const std::string& address() const { return m_address; } ///< Empty if the daemon could not be started.

private:
    pid_t m_daemon = -1;
    std::string m_address;
};

/// A socket that listens, but never accepts or answers.
class SilentBus {
public:
    explicit SilentBus(const std::string& path);
    ~SilentBus();
    bool called() const; ///< True once a client has connected.

private:
    int m_socket = -1;
};

} // namespace unknot::test
