#include "running_window.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("the pointer hides when it rests over the window, and comes back when it is moved") {
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.movePointer({300, 300});
    CHECK(eventually([&] { return window.showsPointer(); }));
    REQUIRE(eventually([&] { return !window.showsPointer(); }));
    window.movePointer({400, 300});
    CHECK(eventually([&] { return window.showsPointer(); }));
}
