#pragma once

// Session buses for tests: one that works, and one that never answers.

#include <string>
#include <sys/types.h>

namespace unknot::test {

/// A dbus-daemon of the test's own.
class TestBus {
public:
    /// Listens at this path in the file system, or anywhere. Returns once it listens.
    explicit TestBus(const std::string& path = {});
    ~TestBus();
    TestBus(const TestBus&) = delete;
    TestBus& operator=(const TestBus&) = delete;

    const std::string& address() const { return m_address; } ///< Empty if it could not be started.

private:
    pid_t m_daemon = -1;
    std::string m_address;
};

/// Listens, but never accepts or answers.
class SilentBus {
public:
    explicit SilentBus(const std::string& path);
    ~SilentBus();
    bool called() const; ///< Something has connected.

private:
    int m_socket = -1;
};

} // namespace unknot::test
