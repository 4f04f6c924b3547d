#include "scene/parts/window_unit.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a window of the design's size, wide or upright, has a unit of 1, and one of half that size half of it") {
    CHECK(unitOf({1280, 800}) == 1);
    CHECK(unitOf({760, 1180}) == 1);
    CHECK(unitOf({640, 400}) == 0.5);
    CHECK(unitOf({380, 590}) == 0.5);
}
