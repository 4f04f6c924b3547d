#include "painted_pixels.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Color nothing{0, 0, 0, 0};
constexpr double pi = std::numbers::pi;

// A pixel stores its covered share in 255 steps. The tolerance covers the rounding of all pixels along an outline.
doctest::Approx near(double area) { return doctest::Approx(area).epsilon(0.003); }

} // namespace

TEST_CASE("a disc covers its exact area") {
    CHECK(coverage(Capsule{{80, 80}, {80, 80}, 30, 30, ink}) == near(pi * 900));
    CHECK(coverage(Capsule{{80.3, 80.7}, {80.3, 80.7}, 7.5, 7.5, ink}) == near(pi * 56.25));
}

TEST_CASE("a capsule covers its exact area") {
    // Equal ends: the area is that of a box and a circle.
    CHECK(coverage(Capsule{{30, 30}, {130, 80}, 12, 12, ink}) == near(24 * std::hypot(100, 50) + pi * 144));
    // One end inside the other: the area is that of the larger circle.
    CHECK(coverage(Capsule{{60, 60}, {62, 60}, 20, 3, ink}) == near(pi * 400));
    // Unequal ends: the area is that of two sectors and the two right trapezia between them.
    const double length = 80, a = 30, b = 10;
    const double lean = std::acos((a - b) / length), tangent = std::sqrt(length * length - (a - b) * (a - b));
    const double exact = (a + b) * tangent + a * a * (pi - lean) + b * b * lean;
    CHECK(coverage(Capsule{{60, 40}, {60, 40 + length}, a, b, ink}) == near(exact));
    CHECK(coverage(Capsule{{60, 40 + length}, {60, 40}, b, a, ink}) == near(exact));
}

TEST_CASE("a shape thinner than a pixel becomes paler, not wider") {
    const Pixels line = painted({RoundedBox{{20, 20.2, 100, 0.3}, 0, ink, 0, {}}});
    CHECK(coverage(line) == doctest::Approx(30).epsilon(0.02));
    CHECK(bounds(line, 1).height == 1);
    CHECK(coverage(Polygon{{{20, 20}, {120, 20}, {120, 20.3}, {20, 20.3}}, ink}) == doctest::Approx(30).epsilon(0.02));
}

TEST_CASE("a concave polygon covers its area whichever way it turns") {
    Polygon arrow{{{10, 10}, {70, 10}, {70, 30}, {30, 30}, {30, 70}, {10, 70}}, ink};
    CHECK(coverage(arrow) == near(2000));
    std::reverse(arrow.points.begin(), arrow.points.end());
    CHECK(coverage(arrow) == near(2000));
    CHECK(bounds(painted({arrow}), 1) == Box{10, 10, 60, 60});
}

TEST_CASE("a ring and its part cover their areas, the part with round ends") {
    const double band = pi * (55.0 * 55 - 45 * 45);
    CHECK(coverage(Arc{{80, 80}, 50, 10, 0, 1, ink}) == near(band));
    CHECK(coverage(Arc{{80, 80}, 50, 10, 0, 0.25, ink}) == near(band / 4 + pi * 25));
    // An arc runs clockwise from the top: its first quarter lies right of the centre and above it.
    const Box quarter = bounds(painted({Arc{{80, 80}, 50, 10, 0, 0.25, ink}}), 128);
    CHECK(quarter.x == doctest::Approx(75).epsilon(0.02));
    CHECK(quarter.y == 25);
    CHECK(quarter.right() == 135);
    CHECK(quarter.bottom() == doctest::Approx(85).epsilon(0.02));
}

TEST_CASE("round ends that meet leave no hole and no seam") {
    const double band = pi * (55.0 * 55 - 45 * 45);
    CHECK(coverage(Arc{{80, 80}, 50, 10, 0, 0.999, ink}) == near(band));
}

TEST_CASE("a box with round corners covers its area") {
    const double corners = (4 - pi) * 64;
    CHECK(coverage(RoundedBox{{10, 10, 80, 40}, 8, ink, 0, {}}) == near(3200 - corners));
    // A radius larger than the box allows makes a pill.
    CHECK(coverage(RoundedBox{{10, 10, 80, 40}, 99, ink, 0, {}}) == near(1600 + pi * 400));
}

TEST_CASE("an outline lies inside its box and covers the rim of the fill") {
    const Pixels line = painted({RoundedBox{{10, 10, 80, 40}, 0, nothing, 3, ink}});
    CHECK(coverage(line) == near(3200 - 74 * 34));
    CHECK(bounds(line, 1) == Box{10, 10, 80, 40});
    const Color red{255, 0, 0, 255};
    const Pixels both = painted({RoundedBox{{10.5, 10.5, 80, 40}, 9, red, 3, Color{0, 0, 255, 255}}});
    for (int x = 10; x < 91; ++x)
        CHECK(both.at(x, 10).red == 0);
}

TEST_CASE("a line around round corners is as wide there as along the sides") {
    const double outside = 80 * 40 - (4 - pi) * 144, inside = 74 * 34 - (4 - pi) * 81;
    CHECK(coverage(RoundedBox{{10, 10, 80, 40}, 12, nothing, 3, ink}) == near(outside - inside));
    // The fill reaches to the middle of the line and has round corners, so none of it shows outside.
    const Pixels both = painted({RoundedBox{{10, 10, 80, 40}, 12, ink, 3, {255, 0, 0, 255}}});
    CHECK(coverage(both) == doctest::Approx(inside).epsilon(0.005));
    CHECK(bounds(both, 1) == Box{13, 13, 74, 34});
}

TEST_CASE("a ring thicker than it is wide is a disc") {
    CHECK(coverage(Arc{{80, 80}, 20, 60, 0, 1, ink}) == near(pi * 2500));
}

TEST_CASE("a line as wide as its box fills it") {
    CHECK(coverage(RoundedBox{{10, 10, 20, 6}, 0, nothing, 4, ink}) == near(120));
}

TEST_CASE("a half transparent shape mixes with the colour below, and an opaque shape covers it") {
    const Polygon all{{{0, 0}, {200, 0}, {200, 160}, {0, 160}}, {255, 255, 255, 128}};
    CHECK(painted({all}).at(50, 50) == Color{128, 128, 128, 255});
    const Pixels opaque = painted({all, Polygon{all.points, {10, 20, 30, 255}}});
    CHECK(opaque.at(0, 0) == Color{10, 20, 30, 255});
    CHECK(opaque.at(199, 159) == Color{10, 20, 30, 255});
}

TEST_CASE("shapes without area or with wild numbers add nothing") {
    const double wild = std::nan(""), endless = std::numeric_limits<double>::infinity();
    CHECK(coverage(Polygon{{{0, 0}, {1, 1}}, ink}) == 0);
    CHECK(coverage(Polygon{{{0, 0}, {50, 50}, {100, 100}}, ink}) == 0);
    CHECK(coverage(Polygon{{{0, 0}, {wild, 50}, {100, 0}}, ink}) == 0);
    CHECK(coverage(Polygon{{{0, 0}, {endless, 50}, {100, 0}}, ink}) == 0);
    CHECK(coverage(Capsule{{0, 0}, {wild, 0}, 3, 3, ink}) == 0);
    CHECK(coverage(Capsule{{9, 9}, {29, 9}, 0, -3, ink}) == 0);
    CHECK(coverage(Arc{{50, 50}, 40, 10, 0.5, 0.5, ink}) == 0);
    CHECK(coverage(Arc{{50, 50}, 40, 10, 0, wild, ink}) == 0);
    CHECK(coverage(RoundedBox{{0, 0, 0, 40}, 8, ink, 1, ink}) == 0);
    CHECK(coverage(RoundedBox{{0, 0, 9, wild}, 8, ink, 1, ink}) == 0);
    CHECK(coverage(RoundedBox{{0, 0, 9, 9}, 8, nothing, 0, ink}) == 0);
}

TEST_CASE("shapes end at the edges of the picture") {
    CHECK(coverage(Capsule{{-5000, 80}, {5000, 80}, 20, 20, ink}) == near(200 * 40));
    CHECK(coverage(Polygon{{{-1e9, -1e9}, {1e9, -1e9}, {1e9, 1e9}, {-1e9, 1e9}}, ink}) == near(200 * 160));
    CHECK(coverage(RoundedBox{{300, 300, 50, 50}, 8, ink, 2, ink}) == 0);
}

TEST_CASE("an outline with more corners than can be told is left out") {
    Polygon dense{{}, ink};
    for (int i = 0; i < 40'000; ++i)
        dense.points.push_back({80 + 50 * std::cos(i * 1e-4), 80 + 50 * std::sin(i * 1e-4)});
    CHECK(coverage(dense) == 0);
}
