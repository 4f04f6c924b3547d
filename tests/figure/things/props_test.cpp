#include "figure/picture/camera.hpp"
#include "figure/picture/palette.hpp"
#include "figure/shipped_stretches.hpp"
#include "figure/things/props.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

// How far each seam of a pack reaches across the shank, and along it.
struct Seam {
    double across = 0, along = 0;
};

std::vector<Seam> seamsOf(bool warm) {
    Leg leg;
    leg.hip = {0, 0.5, 0};
    leg.knee = {0, 0.25, 0};
    Sketch sketch{Camera{0, 0}};
    const PackColors colors = packColors(themeOf(Light::day), warm);
    addPack(sketch, leg, warm, 1, colors);
    std::vector<Seam> seams;
    for (const Hull& hull : sketch.parts().back().hulls) {
        if (hull.color != colors.seam) continue;
        Extent extent;
        for (const Disc& disc : hull.discs)
            extent.include(disc);
        seams.push_back({extent.right - extent.left, extent.bottom - extent.top});
    }
    return seams;
}

} // namespace

TEST_CASE("A cold pack has three seams across the shank, a warm one several along it") {
    const std::vector<Seam> cold = seamsOf(false), warm = seamsOf(true);
    CHECK(cold.size() == 3);
    for (const Seam& seam : cold)
        CHECK(seam.across > 2 * seam.along);
    CHECK(warm.size() >= 3);
    for (const Seam& seam : warm)
        CHECK(seam.along > 2 * seam.across);
}

TEST_CASE("The floor reaches from its left end to its right one, at its height") {
    Sketch sketch{Camera{0, 0}};
    addFloor(sketch, -0.1, -0.4, 0.9, propColors(themeOf(Light::day)));
    CHECK(sketch.extent().left == doctest::Approx(-0.4));
    CHECK(sketch.extent().right == doctest::Approx(0.9));
    CHECK(sketch.extent().top == doctest::Approx(0.1));
    CHECK(sketch.extent().bottom == doctest::Approx(0.1));
}
