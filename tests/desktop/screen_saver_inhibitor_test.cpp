#ifdef UNKNOT_WITH_BUS

#include "platform/fake_screen_saver.hpp"
#include "platform/test_bus.hpp"
#include "running_window.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string awakeRoutine = "routine: Staying awake\n"
                                 "ready: 3s\n"
                                 "steps:\n"
                                 "  - stretch: wall-calf\n"
                                 "    hold: 60s\n"
                                 "    sides: left\n";

} // namespace

TEST_CASE("the desktop is asked not to blank the screen while something is played, and told when it may again") {
    const FakeScreenSaver desktop;
    REQUIRE_FALSE(desktop.address().empty());
    OwnFolders folders;
    const std::string file = folders.addRoutine("awake.yaml", awakeRoutine);
    RunningWindow window(folders, {"play", file}, {{"DBUS_SESSION_BUS_ADDRESS", desktop.address()}});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 1; }));
    CHECK(desktop.inhibited().front().name == "Unknot");
    CHECK(desktop.inhibited().front().reason == "Staying awake is running");
    CHECK(desktop.allowed().empty());

    window.press(XK_space);
    REQUIRE(eventually([&] { return desktop.allowed().size() == 1; }));
    CHECK(desktop.allowed().front() == desktop.inhibited().front().cookie);

    window.press(XK_space);
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 2; }));
    for (int presses = 0; presses < 2; ++presses) // First to the done screen, then out of the program.
        window.press(XK_Escape);
    CHECK(window.ended().status == 0);
    REQUIRE(eventually([&] { return desktop.allowed().size() == 2; }));
    CHECK(desktop.allowed().back() == desktop.inhibited().back().cookie);
}

TEST_CASE("a bus that never says a word keeps nobody from leaving") {
    OwnFolders folders;
    const std::string socket = folders.routines() / "bus";
    const SilentBus bus(socket);
    const std::string file = folders.addRoutine("awake.yaml", awakeRoutine);
    RunningWindow window(folders, {"play", file}, {{"DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket}});
    REQUIRE(window.appeared());
    for (int presses = 0; presses < 2; ++presses)
        window.press(XK_Escape);
    CHECK(window.ended().status == 0);
}

#endif
