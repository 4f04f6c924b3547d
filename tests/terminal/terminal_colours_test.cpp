#include "terminal/terminal_colours.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Only a terminal that can show colours gets them, unless the person refuses") {
    CHECK(coloursFor(true, nullptr, "xterm-256color") == TextColours::ansi);
    CHECK(coloursFor(true, "", "xterm") == TextColours::ansi);
    CHECK(coloursFor(false, nullptr, "xterm") == TextColours::none);
    CHECK(coloursFor(true, "1", "xterm") == TextColours::none);
    CHECK(coloursFor(true, nullptr, "dumb") == TextColours::none);
    CHECK(coloursFor(true, nullptr, "") == TextColours::none);
    CHECK(coloursFor(true, nullptr, nullptr) == TextColours::none);
}
