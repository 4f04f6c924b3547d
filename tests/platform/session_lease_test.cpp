#include "platform/session_lease.hpp"

#include "bus_socket.hpp"
#include "support/eventually.hpp"
#include "test_bus.hpp"

#include <doctest/doctest.h>

#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr std::chrono::milliseconds again{20};

bool staysAlone(SessionLease& lease) {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    return !lease.wasTaken();
}

} // namespace

TEST_CASE("a session that begins in another copy is told to the one that runs, once, and not the other way round") {
    const BusSocket socket;
    const TestBus bus(socket.path());
    REQUIRE_FALSE(bus.address().empty());
    SessionLease first(again), second(again);
    first.want(true);
    CHECK(staysAlone(first));
    second.want(true);
    CHECK(eventually([&] { return first.wasTaken(); }));
    CHECK(staysAlone(first));
    CHECK(staysAlone(second));
}

TEST_CASE("a copy that goes on after its pause takes over from the other, as often as a person changes") {
    const BusSocket socket;
    const TestBus bus(socket.path());
    SessionLease first(again), second(again);
    first.want(true);
    CHECK(staysAlone(first));
    for (int i = 0; i < 5; ++i) {
        second.want(true);
        REQUIRE(eventually([&] { return first.wasTaken(); }));
        first.want(false);
        first.want(true);
        REQUIRE(eventually([&] { return second.wasTaken(); }));
        second.want(false);
    }
    CHECK(staysAlone(first));
}

TEST_CASE("a copy that is paused or has no session is told nothing") {
    const BusSocket socket;
    const TestBus bus(socket.path());
    SessionLease paused(again), idle(again), running(again);
    paused.want(true);
    CHECK(staysAlone(paused));
    paused.want(false);
    idle.want(false);
    running.want(true);
    CHECK(staysAlone(running));
    CHECK_FALSE(paused.wasTaken());
    CHECK_FALSE(idle.wasTaken());
}

TEST_CASE("copies that began before there was a bus meet once there is one") {
    const BusSocket socket;
    SessionLease first(again);
    first.want(true);
    const TestBus bus(socket.path());
    CHECK(staysAlone(first));
    SessionLease second(again);
    second.want(true);
    CHECK(eventually([&] { return first.wasTaken(); }));
}

TEST_CASE("a bus that dies and comes back is joined again by the copy that runs") {
    const BusSocket socket;
    auto bus = std::make_unique<TestBus>(socket.path());
    SessionLease first(again), second(again);
    first.want(true);
    CHECK(staysAlone(first));
    bus.reset();
    bus = std::make_unique<TestBus>(socket.path());
    CHECK(staysAlone(first));
    second.want(true);
    CHECK(eventually([&] { return first.wasTaken(); }));
}

TEST_CASE("a bus that never answers holds up a copy for a second at most, when it ends") {
    const BusSocket socket;
    const SilentBus bus(socket.path());
    const auto start = std::chrono::steady_clock::now();
    {
        SessionLease lease;
        lease.want(true);
        REQUIRE(eventually([&] { return bus.called(); }));
        CHECK_FALSE(lease.wasTaken());
        lease.want(false);
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(1500));
}
