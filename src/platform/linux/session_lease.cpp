#include "platform/session_lease.hpp"

#include "platform/linux/bus_thread.hpp"

#include <atomic>
#include <cstdint>
#include <utility>

namespace unknot {
namespace {

constexpr const char* name = "org.unknot.Session";
constexpr const char* busInterface = "org.freedesktop.DBus";

// From the D-Bus specification, RequestName.
constexpr std::uint32_t allowReplacement = 1, replaceExisting = 2, doNotQueue = 4;

using Flag = std::shared_ptr<std::atomic<bool>>;

// The copy that began a session last owns the name. A paused copy keeps it, which disturbs no other copy.
class Claim : public BusClient {
public:
    explicit Claim(Flag taken) : m_taken(std::move(taken)) {
        bus().uponSignal("NameLost").onInterface(busInterface).call([this](const std::string& lost) {
            m_lost = m_lost || lost == name;
        });
        finishSignals(bus());
    }

    void tell(const BusRequest& request) override {
        if (!request.wanted) return;
        if (request.number != m_claimedFor) {
            m_claimedFor = request.number;
            m_lost = false;
            claim();
        } else if (std::exchange(m_lost, false) && ownerOf(name) != connection().getUniqueName()) {
            // The NameLost of an earlier claim may arrive late, so this checks the owner too.
            *m_taken = true;
        }
    }

private:
    void claim() {
        std::uint32_t answer = 0;
        bus()
            .callMethod("RequestName")
            .onInterface(busInterface)
            .withArguments(std::string(name), allowReplacement | replaceExisting | doNotQueue)
            .storeResultsTo(answer);
    }

    Flag m_taken;
    int m_claimedFor = 0; ///< The number of the request that the name was claimed for.
    bool m_lost = false;
};

} // namespace

struct SessionLease::Implementation {
    explicit Implementation(std::chrono::milliseconds again)
        : thread(again, [flag = taken] { return std::make_unique<Claim>(flag); }) {}

    Flag taken = std::make_shared<std::atomic<bool>>(false);
    BusThread thread;
};

SessionLease::SessionLease(std::chrono::milliseconds again)
    : m_implementation(std::make_unique<Implementation>(again)) {}
SessionLease::~SessionLease() = default;

void SessionLease::want(bool running) { m_implementation->thread.want(running, {}); }

bool SessionLease::wasTaken() { return m_implementation->taken->exchange(false); }

} // namespace unknot
