#include "platform/screen_awake.hpp"

#ifdef UNKNOT_WITH_BUS

#include <sdbus-c++/sdbus-c++.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace unknot {
namespace {

constexpr const char* service = "org.freedesktop.ScreenSaver";
constexpr const char* object = "/org/freedesktop/ScreenSaver";
constexpr const char* bus = "org.freedesktop.DBus";
constexpr const char* busObject = "/org/freedesktop/DBus";

// A desktop that is busy answers within this time; it is also how long leaving may take.
constexpr std::chrono::milliseconds patience{1000};

// The other side of the conversation. The screen may blank again when its connection ends, in whatever way.
class Desktop {
public:
    Desktop() : m_connection(sdbus::createSessionBusConnection()) {
        m_connection->setMethodCallTimeout(patience);
        m_screenSaver = sdbus::createProxy(*m_connection, service, object);
        m_bus = sdbus::createProxy(*m_connection, bus, busObject);
    }

    std::uint32_t inhibit(const std::string& reason) {
        std::uint32_t cookie = 0;
        m_screenSaver->callMethod("Inhibit")
            .onInterface(service)
            .withArguments(std::string("Unknot"), reason)
            .storeResultsTo(cookie);
        m_asked = listener();
        return cookie;
    }

    void allow(std::uint32_t cookie) {
        m_screenSaver->callMethod("UnInhibit").onInterface(service).withArguments(cookie);
    }

    /// False where another one took the place of the one that was asked.
    bool remembers() { return listener() == m_asked; }

private:
    // The bus gives each that listens a name that is never used again.
    std::string listener() {
        std::string name;
        m_bus->callMethod("GetNameOwner").onInterface(bus).withArguments(std::string(service)).storeResultsTo(name);
        return name;
    }

    std::unique_ptr<sdbus::IConnection> m_connection;
    std::unique_ptr<sdbus::IProxy> m_screenSaver;
    std::unique_ptr<sdbus::IProxy> m_bus;
    std::string m_asked;
};

// What the thread works on, and keeps alive where it is left behind in a call that does not return.
struct Conversation {
    explicit Conversation(std::chrono::milliseconds lookAgain) : again(lookAgain) {}

    const std::chrono::milliseconds again;
    std::mutex mutex; ///< Guards the next five.
    std::condition_variable changed;
    bool wanted = false;
    bool ending = false;
    bool ended = false;
    std::string reason;
    std::optional<Desktop> desktop;      ///< Of the thread alone, as the next.
    std::optional<std::uint32_t> cookie; ///< While the screen is kept awake.

    void talk() {
        std::unique_lock lock(mutex);
        for (bool told = false; told || !ending;) {
            waitForNews(lock, told);
            told = wanted && !ending;
            const std::string why = reason;
            lock.unlock();
            tell(told, why);
            lock.lock();
        }
        desktop.reset();
        ended = true;
        changed.notify_all();
    }

    void waitForNews(std::unique_lock<std::mutex>& lock, bool told) {
        const auto news = [&] { return ending || wanted != told; };
        if (told)
            changed.wait_for(lock, again, news);
        else
            changed.wait(lock, news);
    }

    // Where nobody listens the screen follows the display's own rule, and the next time is tried afresh.
    void tell(bool awake, const std::string& why) try {
        if (awake && cookie && !desktop->remembers()) cookie.reset();
        if (awake && !cookie) {
            if (!desktop) desktop.emplace();
            cookie = desktop->inhibit(why);
        } else if (!awake && cookie) {
            const std::uint32_t given = *cookie;
            cookie.reset();
            desktop->allow(given);
        }
    } catch (const sdbus::Error&) {
        desktop.reset();
        cookie.reset();
    }
};

} // namespace

struct ScreenAwake::Implementation {
    explicit Implementation(std::chrono::milliseconds again) : shared(std::make_shared<Conversation>(again)) {}

    ~Implementation() {
        std::unique_lock lock(shared->mutex);
        shared->ending = true;
        shared->changed.notify_all();
        const bool ended = shared->changed.wait_for(lock, patience, [this] { return shared->ended; });
        lock.unlock();
        if (ended)
            thread.join();
        else
            thread.detach();
    }

    std::shared_ptr<Conversation> shared;
    std::thread thread{[conversation = shared] { conversation->talk(); }};
};

ScreenAwake::ScreenAwake(std::chrono::milliseconds again) : m_again(again) {}
ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::want(bool awake, const std::string& reason) {
    if (!m_implementation && !awake) return;
    if (!m_implementation) m_implementation = std::make_unique<Implementation>(m_again);
    Conversation& shared = *m_implementation->shared;
    {
        const std::lock_guard lock(shared.mutex);
        if (shared.wanted == awake) return;
        shared.wanted = awake;
        shared.reason = reason;
    }
    shared.changed.notify_all();
}

} // namespace unknot

#else

namespace unknot {

struct ScreenAwake::Implementation {};
ScreenAwake::ScreenAwake(std::chrono::milliseconds again) : m_again(again) {}
ScreenAwake::~ScreenAwake() = default;
void ScreenAwake::want(bool, const std::string&) {}

} // namespace unknot

#endif
