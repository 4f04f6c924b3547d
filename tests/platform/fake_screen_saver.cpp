#include "fake_screen_saver.hpp"

#include "test_bus.hpp"

#include <sdbus-c++/sdbus-c++.h>

#include <mutex>

namespace unknot::test {
namespace {

constexpr const char* name = "org.freedesktop.ScreenSaver";
constexpr const char* path = "/org/freedesktop/ScreenSaver";

} // namespace

struct FakeScreenSaver::Implementation {
    explicit Implementation(const std::string& path) : bus(path) {}

    TestBus bus;
    std::unique_ptr<sdbus::IConnection> connection;
    std::unique_ptr<sdbus::IObject> object;
    mutable std::mutex mutex; ///< Guards the next two members.
    std::vector<InhibitCall> inhibited;
    std::vector<unsigned> allowed;

    void serve() {
        connection = sdbus::createSessionBusConnectionWithAddress(bus.address());
        const auto inhibit = [this](const std::string& who, const std::string& why) {
            const std::lock_guard lock(mutex);
            inhibited.push_back({who, why, static_cast<unsigned>(700 + inhibited.size())});
            return std::uint32_t{inhibited.back().cookie};
        };
        const auto allow = [this](std::uint32_t cookie) {
            const std::lock_guard lock(mutex);
            allowed.push_back(cookie);
        };
#if UNKNOT_SDBUS < 2
        connection->requestName(name);
        object = sdbus::createObject(*connection, path);
        object->registerMethod("Inhibit").onInterface(name).implementedAs(inhibit);
        object->registerMethod("UnInhibit").onInterface(name).implementedAs(allow);
        object->finishRegistration();
#else
        connection->requestName(sdbus::ServiceName(name));
        object = sdbus::createObject(*connection, sdbus::ObjectPath(path));
        object
            ->addVTable(sdbus::registerMethod("Inhibit").implementedAs(inhibit),
                        sdbus::registerMethod("UnInhibit").implementedAs(allow))
            .forInterface(name);
#endif
        connection->enterEventLoopAsync();
    }
};

FakeScreenSaver::FakeScreenSaver(const std::string& path) : m_implementation(std::make_unique<Implementation>(path)) {
    if (!address().empty()) m_implementation->serve();
}

FakeScreenSaver::~FakeScreenSaver() {
    if (m_implementation->connection) m_implementation->connection->leaveEventLoop();
}

std::string FakeScreenSaver::address() const { return m_implementation->bus.address(); }

std::vector<FakeScreenSaver::InhibitCall> FakeScreenSaver::inhibited() const {
    const std::lock_guard lock(m_implementation->mutex);
    return m_implementation->inhibited;
}

std::vector<unsigned> FakeScreenSaver::allowed() const {
    const std::lock_guard lock(m_implementation->mutex);
    return m_implementation->allowed;
}

} // namespace unknot::test
