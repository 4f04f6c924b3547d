#include "desktop/screen_awake.hpp"

#ifdef UNKNOT_WITH_BUS

#include <sdbus-c++/sdbus-c++.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace unknot {
namespace {

constexpr const char* service = "org.freedesktop.ScreenSaver";
constexpr const char* object = "/org/freedesktop/ScreenSaver";

// A desktop that is busy answers within this time; it is also how long leaving may take.
constexpr std::chrono::milliseconds patience{1000};

// The other side of the conversation. The screen may blank again when its connection ends, in whatever way.
class Bus {
public:
    Bus() : m_connection(sdbus::createSessionBusConnection()) {
        m_connection->setMethodCallTimeout(patience);
        m_screenSaver = sdbus::createProxy(*m_connection, service, object);
    }

    std::uint32_t inhibit(const std::string& reason) {
        std::uint32_t cookie = 0;
        m_screenSaver->callMethod("Inhibit")
            .onInterface(service)
            .withArguments(std::string("Unknot"), reason)
            .storeResultsTo(cookie);
        return cookie;
    }

    void allow(std::uint32_t cookie) {
        m_screenSaver->callMethod("UnInhibit").onInterface(service).withArguments(cookie);
    }

private:
    std::unique_ptr<sdbus::IConnection> m_connection;
    std::unique_ptr<sdbus::IProxy> m_screenSaver;
};

} // namespace

struct ScreenAwake::Implementation {
    std::mutex mutex; ///< Guards the next four.
    std::condition_variable changed;
    bool wanted = false;
    bool ending = false;
    std::string reason;
    std::optional<Bus> bus;              ///< Of the thread alone, as the next.
    std::optional<std::uint32_t> cookie; ///< While the screen is kept awake.
    std::thread thread{[this] { talk(); }};

    ~Implementation() {
        {
            const std::lock_guard lock(mutex);
            ending = true;
        }
        changed.notify_all();
        thread.join();
    }

    void talk() {
        bool told = false;
        for (std::unique_lock lock(mutex); !ending;) {
            changed.wait(lock, [&] { return ending || wanted != told; });
            told = wanted && !ending;
            const std::string why = reason;
            lock.unlock();
            tell(told, why);
            lock.lock();
        }
    }

    // Where nobody listens the screen follows the display's own rule, and the next time is tried afresh.
    void tell(bool awake, const std::string& why) try {
        if (awake && !cookie) {
            if (!bus) bus.emplace();
            cookie = bus->inhibit(why);
        } else if (!awake && cookie) {
            const std::uint32_t given = *cookie;
            cookie.reset();
            bus->allow(given);
        }
    } catch (const sdbus::Error&) {
        bus.reset();
        cookie.reset();
    }
};

ScreenAwake::ScreenAwake() = default;
ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::want(bool awake, const std::string& reason) {
    if (!m_implementation && !awake) return;
    if (!m_implementation) m_implementation = std::make_unique<Implementation>();
    {
        const std::lock_guard lock(m_implementation->mutex);
        if (m_implementation->wanted == awake) return;
        m_implementation->wanted = awake;
        m_implementation->reason = reason;
    }
    m_implementation->changed.notify_all();
}

} // namespace unknot

#else

namespace unknot {

struct ScreenAwake::Implementation {};
ScreenAwake::ScreenAwake() = default;
ScreenAwake::~ScreenAwake() = default;
void ScreenAwake::want(bool, const std::string&) {}

} // namespace unknot

#endif
