#include "platform/screen_saver_inhibitor.hpp"

#include "platform/linux/display_connection.hpp"
#if defined(UNKNOT_WITH_BUS)
#include "platform/linux/bus_thread.hpp"
#endif

#include <X11/extensions/scrnsaver.h>

#include <cstdint>
#include <optional>
#include <utility>

namespace unknot {
namespace {

#if defined(UNKNOT_WITH_BUS)
constexpr const char* service = "org.freedesktop.ScreenSaver";
constexpr const char* object = "/org/freedesktop/ScreenSaver";

// The screen may blank again when the connection ends, for whatever reason.
class ScreenSaver : public BusClient {
public:
    ScreenSaver() : m_screenSaver(makeProxy(connection(), service, object)) {}

    void tell(const BusRequest& request) override {
        // A restarted screen saver forgets the request.
        if (m_cookie && ownerOf(service) != m_asked) m_cookie.reset();
        if (m_cookie && (!request.wanted || request.number != m_number)) {
            allow(*m_cookie);
            m_cookie.reset();
        }
        if (!request.wanted || m_cookie) return;
        m_cookie = inhibit(request.reason);
        m_asked = ownerOf(service);
        m_number = request.number;
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
    std::optional<std::uint32_t> m_cookie; ///< Set while the screen is kept awake.
    std::string m_asked;                   ///< The screen saver that gave the cookie.
    int m_number = 0;                      ///< The number of the request behind the cookie.
};

class Desktop {
public:
    explicit Desktop(std::chrono::milliseconds again)
        : m_thread(again, [] { return std::make_unique<ScreenSaver>(); }) {}
    void want(bool awake, const std::string& reason) { m_thread.want(awake, reason); }

private:
    BusThread m_thread;
};
#else
struct Desktop {
    explicit Desktop(std::chrono::milliseconds) {}
    void want(bool, const std::string&) {}
};
#endif

// A desktop may leave blanking to the display. The display ends the suspension by itself when the program ends.
void suspendDisplaySaver(bool suspended) {
    int firstEvent = 0, firstError = 0;
    Display* display = x11::connection();
    if (!display || !XScreenSaverQueryExtension(display, &firstEvent, &firstError)) return;
    XScreenSaverSuspend(display, suspended ? True : False);
    XFlush(display);
}

} // namespace

struct ScreenSaverInhibitor::Implementation {
    Desktop desktop;
    bool awake = false;
};

ScreenSaverInhibitor::ScreenSaverInhibitor(std::chrono::milliseconds again)
    : m_implementation(new Implementation{Desktop(again)}) {}
ScreenSaverInhibitor::~ScreenSaverInhibitor() = default;

void ScreenSaverInhibitor::want(bool awake, const std::string& reason) {
    if (std::exchange(m_implementation->awake, awake) != awake) suspendDisplaySaver(awake);
    m_implementation->desktop.want(awake, reason);
}

} // namespace unknot
