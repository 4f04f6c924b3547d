#pragma once

// A thread that carries out one wish of the program on the D-Bus session bus, so that a bus that is slow, silent or
// missing never holds up the program. Knows nothing of what is wished.

#include <sdbus-c++/sdbus-c++.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace unknot {

/// `number` goes up with each wish.
struct BusWish {
    bool wanted = false;
    std::string reason;
    int number = 0;
};

/// A connection to the bus and what is said on it. Any call may throw sdbus::Error, which ends the conversation.
class BusConversation {
public:
    BusConversation();
    virtual ~BusConversation() = default;
    BusConversation(const BusConversation&) = delete;
    BusConversation& operator=(const BusConversation&) = delete;

    /// Called for each new wish, again for the same one after each message from the bus, and every so often.
    virtual void tell(const BusWish& wish) = 0;

    int socket() const;

    /// Hands the messages that have arrived to their handlers; false when there were none.
    bool takeMessages();

protected:
    sdbus::IConnection& connection() { return *m_connection; }
    sdbus::IProxy& bus() { return *m_bus; }

    /// The unique name of the connection that has this name, which the bus never uses for another one; empty if none.
    std::string ownerOf(const std::string& name);

private:
    std::unique_ptr<sdbus::IConnection> m_connection;
    std::unique_ptr<sdbus::IProxy> m_bus;
};

class BusThread {
public:
    using Begin = std::function<std::unique_ptr<BusConversation>()>;

    /// The thread starts when something is first wanted, and runs `begin`; after an error again every `again`.
    BusThread(std::chrono::milliseconds again, Begin begin);

    /// Withdraws the wish. Waits for the bus for a second at most: one that never answers is left behind.
    ~BusThread();
    BusThread(const BusThread&) = delete;
    BusThread& operator=(const BusThread&) = delete;

    /// Returns at once. Does nothing if both are as before.
    void want(bool wanted, const std::string& reason);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace unknot
