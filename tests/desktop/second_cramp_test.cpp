// A second 'unknot cramp' while a window is open. The portable build is left out: its windows cannot be found.

#ifndef UNKNOT_PORTABLE

#include "running_window.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

bool countsCramp(RunningWindow& window) {
    return window.appeared() && eventually([&] { return window.title().find(" so far") != std::string::npos; });
}

bool opensItsOwn(const OwnFolders& folders, const std::vector<std::string>& arguments) {
    return RunningWindow(folders, arguments).appeared();
}

} // namespace

TEST_CASE("a second 'unknot cramp' brings the window of the cramp to the front and opens no other") {
    const OwnFolders folders;
    RunningWindow first(folders, {"cramp"});
    REQUIRE(countsCramp(first));
    for (int presses = 0; presses < 2; ++presses) {
        first.leave();
        RunningWindow second(folders, {"cramp"});
        CHECK(second.ended().status == 0);
        CHECK(first.takeKeyboard());
    }
}

TEST_CASE("'unknot cramp' opens a window of its own if another cramp is asked for") {
    const OwnFolders folders;
    RunningWindow first(folders, {"cramp"});
    REQUIRE(countsCramp(first));
    CHECK(opensItsOwn(folders, {"cramp", "foot"}));
    CHECK(opensItsOwn(folders, {"cramp", "--side", "left"}));
    CHECK(opensItsOwn(folders, {"cramp", "--mute"}));
}

TEST_CASE("'unknot cramp' opens a window of its own if the first has come to its end") {
    const OwnFolders folders;
    RunningWindow first(folders, {"cramp", "--speed", "1000"});
    REQUIRE(first.appeared());
    REQUIRE(eventually([&] { return first.title() == "Calf cramp - get help"; }));
    CHECK(opensItsOwn(folders, {"cramp"}));
}

TEST_CASE("'unknot cramp' opens a window beside one that shows home or a routine") {
    const OwnFolders folders;
    RunningWindow home(folders, {"home"});
    REQUIRE(home.appeared());
    CHECK(opensItsOwn(folders, {"cramp"}));
    RunningWindow routine(folders, {"play", "bedtime"});
    REQUIRE(routine.appeared());
    CHECK(opensItsOwn(folders, {"cramp"}));
}

#endif
