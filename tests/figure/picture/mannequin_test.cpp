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

TEST_CASE("a sleeve covers half of the upper arm and ends little wider than the arm") {
    const Color shirt{0, 200, 0};
    Arm arm;
    arm.shoulder = {0, 0, 0};
    arm.elbow = {0.17, 0, 0};
    arm.wrist = {0.32, 0, 0};
    Sketch sketch{Camera{0, 0}};
    sketch.beginPart();
    addUpperArm(sketch, arm, {skin, shade, shirt, Color{}});
    Extent sleeve, hem;
    for (const Part& part : sketch.parts())
        for (const Hull& hull : part.hulls)
            for (const Disc& disc : hull.discs) {
                if (hull.color != shirt) continue;
                sleeve.include(disc);
                if (disc.radius == 0) hem.include(disc);
            }
    CHECK(std::abs(sleeve.right - 0.085) < 0.003);
    CHECK(hem.bottom < 1.2 * 0.0315); // The arm's radius there is 0.0315.
    CHECK(hem.bottom > 0.0315);
    CHECK(sleeve.bottom > hem.bottom);
}
