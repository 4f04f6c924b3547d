#include "commands/run_window.hpp"

#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("The window size from the command line reaches the start data") {
    Folders folders;
    folders.settings = temporary() / "visit/settings.yaml";
    std::ostringstream out, err;
    ViewOptions view;
    CHECK_FALSE(launchOptionsOf(view, {}, {folders, out, err}).window);
    view.window = WindowSize{1600, 900};
    CHECK(launchOptionsOf(view, {}, {folders, out, err}).window == WindowSize{1600, 900});
}
