#include "platform/screen_saver_inhibitor.hpp"

#include "bus_socket.hpp"
#include "fake_screen_saver.hpp"
#include "support/eventually.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("a desktop that comes late is asked then") {
    const BusSocket socket;
    ScreenSaverInhibitor screenSaver(std::chrono::milliseconds(20));
    screenSaver.want(true, "Staying awake is running");
    const FakeScreenSaver desktop(socket.path());
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 1; }));
    screenSaver.want(false, "");
    REQUIRE(eventually([&] { return desktop.allowed().size() == 1; }));
}

TEST_CASE("a desktop that is started afresh is asked again, and one that remembers is not") {
    const BusSocket socket;
    ScreenSaverInhibitor screenSaver(std::chrono::milliseconds(20));
    auto desktop = std::make_unique<FakeScreenSaver>(socket.path());
    screenSaver.want(true, "Staying awake is running");
    REQUIRE(eventually([&] { return desktop->inhibited().size() == 1; }));
    desktop.reset();
    desktop = std::make_unique<FakeScreenSaver>(socket.path());
    REQUIRE(eventually([&] { return desktop->inhibited().size() == 1; }));
    // ScreenSaverInhibitor looks for the desktop every 20 ms. If it asked the same desktop again, the counts would be
    // too high.
    for (int wishes = 1; wishes < 4; ++wishes) {
        screenSaver.want(false, "");
        REQUIRE(eventually([&] { return desktop->allowed().size() == std::size_t(wishes); }));
        screenSaver.want(true, "Staying awake is running");
        REQUIRE(eventually([&] { return desktop->inhibited().size() == std::size_t(wishes) + 1; }));
    }
}
