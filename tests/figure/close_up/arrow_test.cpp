#include "figure/close_up/arrow.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("An arrow's head begins where its way ends, is twice its size wide and goes on for 1.7 of it") {
    constexpr double size = 0.02;
    const std::vector<Vector3> way = {{0, 0, 0}, {0.1, 0, 0}, {0.1, 0.2, 0}};
    Sketch sketch{Camera{0, 0}};
    addArrow(sketch, way, 0.004, size, Color{});
    const std::vector<Disc>& head = sketch.parts().back().hulls.back().discs;
    REQUIRE(head.size() == 3);
    const Point neck = sketch.camera().project(way.back());
    const Point before = sketch.camera().project(way[1]);
    REQUIRE(neck.y < before.y);
    const Point tip = head[0].at, one = head[1].at, other = head[2].at;
    CHECK(tip.x == doctest::Approx(neck.x));
    CHECK(neck.y - tip.y == doctest::Approx(1.7 * size));
    CHECK(one.y == doctest::Approx(neck.y));
    CHECK(other.y == doctest::Approx(neck.y));
    CHECK(std::abs(one.x - other.x) == doctest::Approx(2 * size));
}
