#ifdef UNKNOT_WITH_BUS

#include "platform/fake_screen_saver.hpp"
#include "running_window.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("a second copy of the program that starts a session pauses the first one's") {
    const FakeScreenSaver desktop;
    REQUIRE_FALSE(desktop.address().empty());
    OwnFolders folders;
    const std::string file = folders.addRoutine("two.yaml", "routine: Two of them\n"
                                                            "steps:\n"
                                                            "  - stretch: wall-calf\n"
                                                            "    hold: 60s\n"
                                                            "    sides: left\n");
    const OwnFolders::Environment bus{{"DBUS_SESSION_BUS_ADDRESS", desktop.address()}};
    RunningWindow first(folders, {"play", file}, bus);
    REQUIRE(first.appeared());
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 1; }));

    RunningWindow second(folders, {"play", file}, bus);
    REQUIRE(second.appeared());
    // The session of the second window now keeps the screen awake, and that of the first window has stopped.
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 2 && desktop.allowed().size() == 1; }));
    CHECK(desktop.allowed().front() == desktop.inhibited().front().cookie);
}

#endif
