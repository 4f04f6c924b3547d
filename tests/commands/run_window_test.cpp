#include "commands/run_window.hpp"

#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("The size of a window that the command line asks for reaches what opens it") {
    Folders folders;
    folders.settings = temporary() / "visit/settings.yaml";
    std::ostringstream out, err;
    ViewOptions view;
    CHECK_FALSE(startOf(view, {}, {folders, out, err}).window);
    view.window = WindowSize{1600, 900};
    CHECK(startOf(view, {}, {folders, out, err}).window == WindowSize{1600, 900});
}
