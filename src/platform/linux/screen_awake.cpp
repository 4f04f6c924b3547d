#include "platform/screen_awake.hpp"

#include "platform/linux/bus_thread.hpp"

#include <cstdint>
#include <optional>

namespace unknot {
namespace {

constexpr const char* service = "org.freedesktop.ScreenSaver";
constexpr const char* object = "/org/freedesktop/ScreenSaver";

// The screen may blank again when the connection ends, in whatever way.
class ScreenSaver : public BusConversation {
public:
    ScreenSaver() : m_screenSaver(sdbus::createProxy(connection(), service, object)) {}

    // The screen saver forgets the request when it is started afresh.
    void tell(const BusWish& wish) override {
        if (wish.wanted && m_cookie && ownerOf(service) != m_asked) m_cookie.reset();
        if (wish.wanted && !m_cookie) {
            m_cookie = inhibit(wish.reason);
            m_asked = ownerOf(service);
        } else if (!wish.wanted && m_cookie) {
            allow(*m_cookie);
            m_cookie.reset();
        }
    }

private:
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

    std::unique_ptr<sdbus::IProxy> m_screenSaver;
    std::optional<std::uint32_t> m_cookie; ///< While the screen is kept awake.
    std::string m_asked;                   ///< Who gave the cookie.
};

} // namespace

struct ScreenAwake::Implementation {
    BusThread thread;
};

ScreenAwake::ScreenAwake(std::chrono::milliseconds again) : m_again(again) {}
ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::want(bool awake, const std::string& reason) {
    if (!m_implementation && !awake) return;
    if (!m_implementation)
        m_implementation.reset(new Implementation{{m_again, [] { return std::make_unique<ScreenSaver>(); }}});
    m_implementation->thread.want(awake, reason);
}

} // namespace unknot
