#pragma once

// A thread that carries out one request of the program on the D-Bus session bus, so that a slow, silent or missing bus
// never holds up the program. Knows nothing of the request's meaning.

#include "platform/linux/bus.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace unknot {

/// `number` rises with each new request.
struct BusRequest {
    bool wanted = false;
    std::string reason;
    int number = 0;
};

/// A connection to the bus and the calls on it. Any call may throw sdbus::Error, which ends this client.
class BusClient {
public:
    BusClient();
    virtual ~BusClient() = default;
    BusClient(const BusClient&) = delete;
    BusClient& operator=(const BusClient&) = delete;

    /// Called for each new request, and repeated after each message from the bus and after every `again`.
    virtual void tell(const BusRequest& request) = 0;

    int socket() const;

    /// Passes arrived messages to their handlers; false if none had arrived.
    bool takeMessages();

protected:
    sdbus::IConnection& connection() { return *m_connection; }
    sdbus::IProxy& bus() { return *m_bus; }

    /// The unique name of the connection that owns `name`, which the bus never gives to another; empty if none owns it.
    std::string ownerOf(const std::string& name);

private:
    std::unique_ptr<sdbus::IConnection> m_connection;
    std::unique_ptr<sdbus::IProxy> m_bus;
};

class BusThread {
public:
    using Begin = std::function<std::unique_ptr<BusClient>()>;

    /// The thread starts with the first request and runs `begin`. After an error, it runs `begin` again every `again`.
    BusThread(std::chrono::milliseconds again, Begin begin);

    /// Withdraws the request. Waits for the bus for at most a second; if it never answers, leaves the thread behind.
    ~BusThread();
    BusThread(const BusThread&) = delete;
    BusThread& operator=(const BusThread&) = delete;

    /// Returns at once. Does nothing if both values are unchanged.
    void want(bool wanted, const std::string& reason);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace unknot
