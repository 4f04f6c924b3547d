#include "platform/linux/bus_thread.hpp"

#include "base/system/thread_left_behind.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <utility>

namespace unknot {
namespace {

constexpr const char* busName = "org.freedesktop.DBus";
constexpr const char* busObject = "/org/freedesktop/DBus";
constexpr const char* noOwner = "org.freedesktop.DBus.Error.NameHasNoOwner";

// A busy desktop answers within this time. Leaving the program may take as long.
constexpr std::chrono::milliseconds patience{1000};

constexpr std::chrono::milliseconds forever{-1};

} // namespace

BusClient::BusClient() : m_connection(sdbus::createSessionBusConnection()) {
    m_connection->setMethodCallTimeout(patience);
    m_bus = makeProxy(*m_connection, busName, busObject);
}

int BusClient::socket() const { return m_connection->getEventLoopPollData().fd; }

bool BusClient::takeMessages() {
    bool any = false;
    while (handleNext(*m_connection))
        any = true;
    return any;
}

std::string BusClient::ownerOf(const std::string& name) try {
    std::string owner;
    m_bus->callMethod("GetNameOwner").onInterface(busName).withArguments(name).storeResultsTo(owner);
    return owner;
} catch (const sdbus::Error& error) {
    if (error.getName() == noOwner) return {};
    throw;
}

// Shared with the thread, which keeps this alive if it is left behind in a call that does not return.
struct BusThread::Shared {
    Shared(std::chrono::milliseconds lookAgain, Begin connect)
        : again(lookAgain), begin(std::move(connect)), wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Shared() { close(wakeUp); }

    const std::chrono::milliseconds again;
    const Begin begin;
    const int wakeUp;
    std::thread thread;

    std::mutex mutex; ///< Guards `request`, `ending` and `ended`; `finished` waits with it.
    BusRequest request;
    bool ending = false;
    bool ended = false;
    std::condition_variable finished;

    std::unique_ptr<BusClient> conversation; ///< Used by the thread only.

    void wake() const { eventfd_write(wakeUp, 1); }

    void run() {
        for (bool last = false; !last;) {
            BusRequest latest;
            {
                const std::lock_guard lock(mutex);
                latest = request;
                last = ending;
            }
            if (last) latest.wanted = false;
            tell(latest);
            if (!last) sleep(latest.wanted ? again : forever);
        }
        conversation.reset();
        const std::lock_guard lock(mutex);
        ended = true;
        finished.notify_all();
    }

    void tell(const BusRequest& latest) try {
        if (latest.wanted && !conversation) conversation = begin();
        if (conversation) conversation->tell(latest);
    } catch (const sdbus::Error&) {
        conversation.reset();
    }

    void sleep(std::chrono::milliseconds time) try {
        // A call that waited for its answer may have read other messages, which poll() no longer sees.
        if (conversation && conversation->takeMessages()) return;
        pollfd sources[]{{wakeUp, POLLIN, 0}, {conversation ? conversation->socket() : -1, POLLIN, 0}};
        poll(sources, 2, static_cast<int>(time.count()));
        eventfd_t wakes = 0;
        eventfd_read(wakeUp, &wakes);
        if (conversation) conversation->takeMessages();
    } catch (const sdbus::Error&) {
        conversation.reset();
        // The bus has gone. This waits before the next try, so that a new bus can start.
        pollfd source{wakeUp, POLLIN, 0};
        poll(&source, 1, static_cast<int>(time.count()));
    }
};

BusThread::BusThread(std::chrono::milliseconds again, Begin begin)
    : m_shared(std::make_shared<Shared>(again, std::move(begin))) {}

BusThread::~BusThread() {
    if (!m_shared->thread.joinable()) return;
    std::unique_lock lock(m_shared->mutex);
    m_shared->ending = true;
    m_shared->wake();
    const bool ended = m_shared->finished.wait_for(lock, patience, [this] { return m_shared->ended; });
    lock.unlock();
    if (ended) {
        m_shared->thread.join();
    } else {
        noteThreadLeftBehind();
        m_shared->thread.detach();
    }
}

void BusThread::want(bool wanted, const std::string& reason) {
    {
        const std::lock_guard lock(m_shared->mutex);
        const BusRequest& now = m_shared->request;
        if (now.wanted == wanted && now.reason == reason) return;
        m_shared->request = {wanted, reason, now.number + 1};
    }
    if (!m_shared->thread.joinable()) m_shared->thread = std::thread([shared = m_shared] { shared->run(); });
    m_shared->wake();
}

} // namespace unknot
