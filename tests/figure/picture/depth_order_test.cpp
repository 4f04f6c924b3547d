#include "figure/picture/depth_order.hpp"

#include "figure/shipped_stretches.hpp"

using namespace unknot;

namespace {

const Camera fromTheSide{0, 0};

Strand line(Vector3 from, Vector3 to) { return strandThrough({{from, 0.03}, {to, 0.03}}); }

std::vector<std::size_t> ordered(const std::vector<Strand>& strands, const Camera& camera = fromTheSide) {
    return depthOrder(strands, camera);
}

} // namespace

TEST_CASE("of two limbs that cross, the one nearer to the viewer is painted last, in whatever order they are given") {
    const Strand nearer = line({-1, 0, 0.2}, {1, 0, 0.2}), farther = line({0, -1, 0}, {0, 1, 0});
    CHECK(ordered({nearer, farther}) == std::vector<std::size_t>{1, 0});
    CHECK(ordered({farther, nearer}) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("the depth at the overlap decides the order of two limbs, not their depth as a whole") {
    // Far from the crossing the slanting limb comes nearer. At the crossing it lies behind.
    const Strand slanting = line({-1, 0, -0.5}, {1, 0, 0.3}), upright = line({-0.5, -1, 0}, {-0.5, 1, 0});
    CHECK(ordered({upright, slanting}) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("limbs without overlap or at equal depth keep their given order") {
    const Strand near = line({0, 0, 1}, {0, 0.2, 1}), far = line({1, 0, -1}, {1, 0.2, -1});
    CHECK(ordered({near, far}) == std::vector<std::size_t>{0, 1});
    CHECK(ordered({near, near, near}) == std::vector<std::size_t>{0, 1, 2});
    CHECK(ordered({}).empty());
}

TEST_CASE("seen from the other side the order turns round") {
    const Strand ahead = line({0.2, -1, 0}, {0.2, 1, 0}), behind = line({-0.2, -1, 0}, {-0.2, 1, 0});
    CHECK(ordered({ahead, behind}, Camera{89, 0}) == std::vector<std::size_t>{1, 0});
    CHECK(ordered({behind, ahead}, Camera{-89, 0}) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("three limbs that lie round about one another are each painted once") {
    const Strand a = line({-0.5, 0, 0.1}, {0.5, 0, -0.1}), b = line({0.4, -0.3, 0.1}, {-0.1, 0.5, -0.1}),
                 c = line({0.1, 0.5, 0.1}, {-0.4, -0.3, -0.1});
    auto order = ordered({a, b, c});
    std::ranges::sort(order);
    CHECK(order == std::vector<std::size_t>{0, 1, 2});
}
