#include "desktop/pointer.hpp"

#include "running_window.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string pointed = "routine: Pointed\nsteps:\n  - stretch: wall-calf\n    hold: 60s\n    sides: left\n";

} // namespace

TEST_CASE("the pointer hides when it rests over the window, and comes back when it is moved") {
    RunningWindow window(pointed, {"--light", "day"});
    REQUIRE(window.appeared());
    // The window has its final place once it has this title.
    REQUIRE(eventually([&] { return window.title().starts_with("Pointed - "); }));
    window.movePointer({300, 300});
    CHECK(eventually([&] { return window.showsPointer(); }));
    REQUIRE(eventually([&] { return !window.showsPointer(); }));
    window.movePointer({400, 300});
    CHECK(eventually([&] { return window.showsPointer(); }));
}

TEST_CASE("a pointer rests three seconds after it was moved, and is over nothing then") {
    Pointer pointer(seconds(10));
    CHECK_FALSE(pointer.positionAt(seconds(10)));
    pointer.move({5, 6}, seconds(11));
    CHECK(pointer.positionAt(seconds(12)) == Point{5, 6});
    pointer.move({5, 6}, seconds(13)); // The same place again is not a movement.
    CHECK(pointer.rests(seconds(14)));
    CHECK_FALSE(pointer.positionAt(seconds(14)));
    pointer.move({7, 6}, seconds(15));
    CHECK_FALSE(pointer.rests(seconds(16)));
    pointer.leave();
    CHECK_FALSE(pointer.positionAt(seconds(16)));
}

TEST_CASE("for half a second a new screen takes no click that began on the old one") {
    Pointer pointer(seconds(10));
    pointer.move({100, 100}, seconds(10));
    CHECK(pointer.takesClick(ScreenId::home, seconds(11)));
    CHECK_FALSE(pointer.takesClick(ScreenId::player, seconds(11) + milliseconds(200)));
    CHECK_FALSE(pointer.takesClick(ScreenId::player, seconds(11) + milliseconds(499)));
    CHECK(pointer.takesClick(ScreenId::player, seconds(11) + milliseconds(500)));
}

TEST_CASE("a second click counts on the same screen, and on a new one if it is elsewhere") {
    Pointer pointer(seconds(10));
    pointer.move({100, 100}, seconds(10));
    CHECK(pointer.takesClick(ScreenId::home, seconds(11)));
    CHECK(pointer.takesClick(ScreenId::home, seconds(11) + milliseconds(200)));
    pointer.move({150, 100}, seconds(11) + milliseconds(300));
    CHECK(pointer.takesClick(ScreenId::help, seconds(11) + milliseconds(300)));
}

TEST_CASE("a wheel turns whole notches, and the parts that a touchpad tells add up to them") {
    Pointer pointer(seconds(10));
    CHECK(pointer.turn(1) == 1);
    CHECK(pointer.turn(-2) == -2);
    CHECK(pointer.turn(0.4) == 0);
    CHECK(pointer.turn(0.4) == 0);
    CHECK(pointer.turn(0.4) == 1);
    CHECK(pointer.turn(-0.9) == 0);
    CHECK(pointer.turn(-0.2) == -1);
}
