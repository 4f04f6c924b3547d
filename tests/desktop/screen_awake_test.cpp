#ifdef UNKNOT_WITH_BUS

#include "fake_screen_saver.hpp"
#include "platform/screen_awake.hpp"
#include "running_window.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

#include <cstdlib>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string awakeRoutine = "routine: Staying awake\n"
                                 "ready: 3s\n"
                                 "steps:\n"
                                 "  - stretch: wall-calf\n"
                                 "    hold: 60s\n"
                                 "    sides: left\n";

// A place for a bus, which this program takes for that of its session.
class Socket {
public:
    Socket() { setenv("DBUS_SESSION_BUS_ADDRESS", address().c_str(), 1); }
    std::string path() const { return m_folders.routines() / "bus"; }
    std::string address() const { return "unix:path=" + path(); }

private:
    OwnFolders m_folders;
};

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
    for (int presses = 0; presses < 2; ++presses) // To what was done, and out.
        window.press(XK_Escape);
    CHECK(window.ended().status == 0);
    REQUIRE(eventually([&] { return desktop.allowed().size() == 2; }));
    CHECK(desktop.allowed().back() == desktop.inhibited().back().cookie);
}

TEST_CASE("a bus that never says a word keeps nobody from leaving") {
    const Socket socket;
    const SilentBus bus(socket.path());
    OwnFolders folders;
    const std::string file = folders.addRoutine("awake.yaml", awakeRoutine);
    RunningWindow window(folders, {"play", file}, {{"DBUS_SESSION_BUS_ADDRESS", socket.address()}});
    REQUIRE(window.appeared());
    for (int presses = 0; presses < 2; ++presses)
        window.press(XK_Escape);
    CHECK(window.ended().status == 0);
}

TEST_CASE("a desktop that comes late is asked then") {
    const Socket socket;
    ScreenAwake awake(std::chrono::milliseconds(20));
    awake.want(true, "Staying awake is running");
    const FakeScreenSaver desktop(socket.path());
    REQUIRE(eventually([&] { return desktop.inhibited().size() == 1; }));
    awake.want(false, "");
    REQUIRE(eventually([&] { return desktop.allowed().size() == 1; }));
}

TEST_CASE("a desktop that is started afresh is asked again, and one that remembers is not") {
    const Socket socket;
    ScreenAwake awake(std::chrono::milliseconds(20));
    auto desktop = std::make_unique<FakeScreenSaver>(socket.path());
    awake.want(true, "Staying awake is running");
    REQUIRE(eventually([&] { return desktop->inhibited().size() == 1; }));
    desktop.reset();
    desktop = std::make_unique<FakeScreenSaver>(socket.path());
    REQUIRE(eventually([&] { return desktop->inhibited().size() == 1; }));
    // By the time of the answer to another wish it was looked after many times.
    for (int wishes = 1; wishes < 4; ++wishes) {
        awake.want(false, "");
        REQUIRE(eventually([&] { return desktop->allowed().size() == std::size_t(wishes); }));
        awake.want(true, "Staying awake is running");
        REQUIRE(eventually([&] { return desktop->inhibited().size() == std::size_t(wishes) + 1; }));
    }
}

#endif
