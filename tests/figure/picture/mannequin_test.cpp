#include "figure/picture/mannequin.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

const Color skin{200, 0, 0}, shade{100, 0, 0};

/// An upright leg with its ankle at the origin.
Leg standingLeg() {
    Leg leg;
    leg.knee = {0, 0.246, 0};
    leg.hip = {0, 0.49, 0};
    return leg;
}

int shaded(const Sketch& sketch) {
    int count = 0;
    for (const Part& part : sketch.parts())
        for (const Hull& hull : part.hulls)
            count += hull.color == shade;
    return count;
}

Sketch foot(Side side, double turn) {
    Sketch sketch{Camera{turn, 8}};
    sketch.beginPart();
    addShankAndFoot(sketch, standingLeg(), side, {skin, shade, {}, Color{}});
    return sketch;
}

} // namespace

TEST_CASE("the hollow of the arch is in the shade, and seen from a foot's inner side only") {
    // The camera stands to the right of a body that faces ahead, so it sees the inner side of the left foot.
    CHECK(shaded(foot(Side::right, 20)) == 0);
    CHECK(shaded(foot(Side::left, 20)) > 0);
    CHECK(shaded(foot(Side::right, 160)) > 0);
    CHECK(shaded(foot(Side::left, 160)) == 0);
}

TEST_CASE("the heel goes back beyond its tendon, and the toes beyond the ball") {
    const Extent extent = foot(Side::right, 0).extent();
    CHECK(extent.left < -0.044);
    CHECK(extent.right > 0.12);
    CHECK(extent.bottom == doctest::Approx(0.041).epsilon(0.1));
}
