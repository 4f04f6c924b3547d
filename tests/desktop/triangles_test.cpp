#include "desktop/triangles.hpp"

#include "desktop/ear_clipping.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace unknot;

namespace {

constexpr Color ink{10, 20, 30, 255};
constexpr Color nothing{0, 0, 0, 0};

double areaOf(const Corner& a, const Corner& b, const Corner& c) {
    return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2.0;
}

// How much is painted: alpha blends linearly over a triangle, so its mean is the mean of its corners.
double coverage(const Triangles& triangles) {
    double sum = 0;
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        const Corner &a = triangles[i], &b = triangles[i + 1], &c = triangles[i + 2];
        sum += areaOf(a, b, c) * (a.color.alpha + b.color.alpha + c.color.alpha) / 3 / 255;
    }
    return sum;
}

template <class Shape>
Triangles trianglesOf(const Shape& shape) {
    Triangles triangles;
    addTriangles(triangles, shape);
    return triangles;
}

Box boundsOf(const Triangles& triangles, int alphaAtLeast) {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const Corner& corner : triangles) {
        if (corner.color.alpha < alphaAtLeast) continue;
        left = std::min<double>(left, corner.x), right = std::max<double>(right, corner.x);
        top = std::min<double>(top, corner.y), bottom = std::max<double>(bottom, corner.y);
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

TEST_CASE("a disc covers its exact area and fades over one pixel") {
    const Triangles triangles = trianglesOf(Capsule{{50, 50}, {50, 50}, 30, 30, ink});
    CHECK(coverage(triangles) == doctest::Approx(std::numbers::pi * 900).epsilon(0.004));
    // Within a tenth of a pixel on each side.
    CHECK(boundsOf(triangles, 255).width == doctest::Approx(59).epsilon(0.0034));
    CHECK(boundsOf(triangles, 0).width == doctest::Approx(61).epsilon(0.0033));
}

TEST_CASE("a capsule covers its exact area") {
    // Equal ends: a box and a circle.
    CHECK(coverage(trianglesOf(Capsule{{10, 10}, {110, 60}, 12, 12, ink})) ==
          doctest::Approx(24 * std::hypot(100, 50) + std::numbers::pi * 144).epsilon(0.004));
    // One end holds the other: the larger circle.
    CHECK(coverage(trianglesOf(Capsule{{10, 10}, {12, 10}, 20, 3, ink})) ==
          doctest::Approx(std::numbers::pi * 400).epsilon(0.004));
    // Unequal ends: two sectors and the two right trapezia between them.
    const double length = 100, a = 30, b = 10;
    const double lean = std::acos((a - b) / length), tangent = std::sqrt(length * length - (a - b) * (a - b));
    const double exact = (a + b) * tangent + a * a * (std::numbers::pi - lean) + b * b * lean;
    CHECK(coverage(trianglesOf(Capsule{{0, 0}, {0, length}, a, b, ink})) == doctest::Approx(exact).epsilon(0.004));
    CHECK(coverage(trianglesOf(Capsule{{0, length}, {0, 0}, b, a, ink})) == doctest::Approx(exact).epsilon(0.004));
}

TEST_CASE("what is thinner than a pixel becomes paler, not wider") {
    CHECK(coverage(trianglesOf(Capsule{{0, 0}, {100, 0}, 0.15, 0.15, ink})) == doctest::Approx(30).epsilon(0.05));
    CHECK(coverage(trianglesOf(Polygon{{{0, 0}, {100, 0}, {100, 0.3}, {0, 0.3}}, ink})) ==
          doctest::Approx(30).epsilon(0.1));
    CHECK(coverage(trianglesOf(RoundedBox{{0, 0, 100, 0.3}, 0, ink, 0, {}})) == doctest::Approx(30).epsilon(0.05));
    CHECK(boundsOf(trianglesOf(Capsule{{0, 0}, {100, 0}, 0.1, 0.1, ink}), 0).height == doctest::Approx(2));
}

TEST_CASE("a concave polygon covers its area whichever way it turns") {
    Polygon arrow{{{0, 0}, {60, 0}, {60, 20}, {20, 20}, {20, 60}, {0, 60}}, ink};
    CHECK(coverage(trianglesOf(arrow)) == doctest::Approx(2000).epsilon(0.002));
    std::reverse(arrow.points.begin(), arrow.points.end());
    CHECK(coverage(trianglesOf(arrow)) == doctest::Approx(2000).epsilon(0.002));
    CHECK(boundsOf(trianglesOf(arrow), 255) == Box{0.5, 0.5, 59, 59});
    CHECK(boundsOf(trianglesOf(arrow), 0) == Box{-0.5, -0.5, 61, 61});
}

TEST_CASE("a comb's gaps stay empty") {
    Polygon comb{{}, ink};
    comb.points = {{0, 0}, {100, 0}};
    for (int x = 90; x >= 0; x -= 20) {
        comb.points.push_back({x + 10.0, 50});
        comb.points.push_back({x + 0.0, 50});
        if (x > 10) comb.points.push_back({x + 0.0, 10}), comb.points.push_back({x - 10.0, 10});
    }
    comb.points.push_back({0, 50});
    comb.points.push_back({0, 50});
    CHECK(coverage(trianglesOf(comb)) == doctest::Approx(std::abs(signedArea(comb.points))).epsilon(0.01));
}

TEST_CASE("a spike does not shoot away from its shape") {
    const Triangles triangles = trianglesOf(Polygon{{{0, 0}, {100, 1}, {0, 2}}, ink});
    CHECK(boundsOf(triangles, 0).right() < 103);
}

TEST_CASE("a ring and its part cover their areas, the part with round ends") {
    const double band = std::numbers::pi * (55.0 * 55 - 45 * 45);
    CHECK(coverage(trianglesOf(Arc{{0, 0}, 50, 10, 0, 1, ink})) == doctest::Approx(band).epsilon(0.004));
    CHECK(coverage(trianglesOf(Arc{{0, 0}, 50, 10, 0, 0.25, ink})) ==
          doctest::Approx(band / 4 + std::numbers::pi * 25).epsilon(0.004));
    // Clockwise from the top: the first quarter lies right of and above the centre.
    const Box quarter = boundsOf(trianglesOf(Arc{{0, 0}, 50, 10, 0, 0.25, ink}), 0);
    CHECK(quarter.x == doctest::Approx(-5.5).epsilon(0.018));
    CHECK(quarter.bottom() == doctest::Approx(5.5).epsilon(0.018));
    CHECK(quarter.right() == doctest::Approx(55.5).epsilon(0.01));
}

TEST_CASE("a box with round corners covers its area") {
    const double corners = (4 - std::numbers::pi) * 64;
    CHECK(coverage(trianglesOf(RoundedBox{{10, 10, 80, 40}, 8, ink, 0, {}})) ==
          doctest::Approx(3200 - corners).epsilon(0.004));
    // More radius than there is room for: a pill.
    CHECK(coverage(trianglesOf(RoundedBox{{0, 0, 80, 40}, 99, ink, 0, {}})) ==
          doctest::Approx(1600 + std::numbers::pi * 400).epsilon(0.004));
}

TEST_CASE("a line lies inside its box") {
    const Triangles triangles = trianglesOf(RoundedBox{{10, 10, 80, 40}, 0, nothing, 3, ink});
    CHECK(coverage(triangles) == doctest::Approx(3200 - 74 * 34).epsilon(0.01));
    CHECK(boundsOf(triangles, 255) == Box{10.5, 10.5, 79, 39});
    // With a fill the line's middle hides where the fill ends: nothing outside the box but the half pixel.
    CHECK(boundsOf(trianglesOf(RoundedBox{{10, 10, 80, 40}, 0, ink, 3, ink}), 0) == Box{9.5, 9.5, 81, 41});
}

TEST_CASE("shapes without area or with wild numbers add nothing") {
    const double wild = std::nan("");
    CHECK(trianglesOf(Polygon{{{0, 0}, {1, 1}}, ink}).empty());
    CHECK(trianglesOf(Polygon{{{0, 0}, {50, 50}, {100, 100}}, ink}).empty());
    CHECK(trianglesOf(Polygon{{{0, 0}, {wild, 50}, {100, 0}}, ink}).empty());
    CHECK(trianglesOf(Capsule{{0, 0}, {wild, 0}, 3, 3, ink}).empty());
    CHECK(trianglesOf(Capsule{{0, 0}, {9, 0}, 0, -3, ink}).empty());
    CHECK(trianglesOf(Arc{{0, 0}, 50, 10, 0.5, 0.5, ink}).empty());
    CHECK(trianglesOf(RoundedBox{{0, 0, 0, 40}, 8, ink, 1, ink}).empty());
    CHECK(trianglesOf(RoundedBox{{0, 0, 9, 9}, 8, nothing, 0, ink}).empty());
}

TEST_CASE("an outline that crosses itself still ends") {
    CHECK(clipEars(std::vector<Point>{{0, 0}, {10, 10}, {10, 0}, {0, 12}}).size() == 2);
}
